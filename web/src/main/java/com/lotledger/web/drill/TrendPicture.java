package com.lotledger.web.drill;

import com.lotledger.api.drill.DrillTrendView;
import com.lotledger.api.drill.DrillTrendView.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * The trend of drills as bars, the earliest first: how long each took, the longest as high as the picture.
 *
 * @param width of the picture
 * @param bars one for each drill, for the latest 40
 */
record TrendPicture(int width, List<Bar> bars) {

    static final int HEIGHT = 120;

    private static final int MOST = 40;
    private static final int BAR = 24;
    private static final int STEP = 36;
    private static final int LEAST = 2;
    private static final int FULL_SCORE = 100;

    TrendPicture {
        bars = List.copyOf(bars);
    }

    /** How a drill went. */
    enum Grade {
        GOAL,
        LIMIT,
        LATE
    }

    /** A drill. */
    record Bar(Run run, int left, int top, int width, int height, Grade grade) {

        /** Where its score is written. */
        public int middle() {
            return left + width / 2;
        }
    }

    static TrendPicture of(DrillTrendView trend) {
        List<Run> runs = trend.drills();
        List<Run> latest = runs.subList(Math.max(0, runs.size() - MOST), runs.size());
        long longest = Math.max(1, latest.stream().mapToLong(Run::seconds).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (Run run : latest) {
            int height = Math.max(LEAST, Math.toIntExact(run.seconds() * HEIGHT / longest));
            bars.add(new Bar(run, bars.size() * STEP, HEIGHT - height, BAR, height, grade(run)));
        }
        return new TrendPicture(Math.max(1, bars.size()) * STEP, bars);
    }

    private static Grade grade(Run run) {
        if (run.score() >= FULL_SCORE) {
            return Grade.GOAL;
        }
        return run.score() > 0 ? Grade.LIMIT : Grade.LATE;
    }
}
