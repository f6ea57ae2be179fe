package com.lotledger.web.expiry;

import java.util.ArrayList;
import java.util.List;

/**
 * The board as bars, one row for each location and all rows to the same scale. Where the bars stand is reckoned here, so that the page
 * needs neither scripts nor styles for it.
 */
final class Chart {

    private static final int LEFT = 110;
    private static final int RIGHT = 10;
    private static final int WIDTH = 1000;
    private static final int ROW = 84;
    private static final int TALLEST = 52;
    private static final int FOOT = 26;
    private static final int MOST_LABELS = 13;
    private static final int WORD = 58;

    private final Board board;
    private final long most;
    private final double step;

    Chart(Board board) {
        this.board = board;
        this.most = board.lines().stream()
                .flatMap(line -> line.cells().stream())
                .mapToLong(Board.Cell::lots)
                .max()
                .orElse(0);
        this.step = (double) (WIDTH - LEFT - RIGHT) / board.lines().size();
    }

    /** A row of bars. */
    record Row(String location, int base, List<Bar> bars) {}

    /** A bar, and the number over it. */
    record Bar(long lots, boolean expired, int x, int y, int width, int height) {
        /** Where the number stands. */
        public int middle() {
            return x + width / 2;
        }
    }

    /** A date below the bars; null where those that are expired stand. */
    record Label(Board.Line line, int x) {}

    public int width() {
        return WIDTH;
    }

    public int height() {
        return board.locations().size() * ROW + FOOT;
    }

    /** Where the dates stand. */
    public int foot() {
        return board.locations().size() * ROW + FOOT - 8;
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < board.locations().size(); place++) {
            int base = (place + 1) * ROW;
            rows.add(new Row(board.locations().get(place), base, bars(place, base)));
        }
        return rows;
    }

    private List<Bar> bars(int place, int base) {
        List<Bar> bars = new ArrayList<>();
        for (int column = 0; column < board.lines().size(); column++) {
            Board.Line line = board.lines().get(column);
            long lots = line.cells().get(place).lots();
            if (lots > 0) {
                int height = heightOf(lots);
                int width = (int) Math.max(3, step * 0.7);
                bars.add(new Bar(lots, line.from() == null, left(column), base - height, width, height));
            }
        }
        return bars;
    }

    /** What is there is seen, however little it is. */
    private int heightOf(long lots) {
        return (int) Math.max(2, Math.round((double) lots * TALLEST / most));
    }

    /** Not more than there is room for. */
    public List<Label> labels() {
        int every = (board.lines().size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Label> labels = new ArrayList<>();
        for (int column = 0; column < board.lines().size(); column++) {
            // What is expired is told in a word, beside which a first date may have no room.
            boolean dated = column > 0 && (column - 1) % every == 0 && (column > 1 || step >= WORD);
            if (column == 0 || dated) {
                labels.add(new Label(board.lines().get(column), left(column)));
            }
        }
        return labels;
    }

    /** Whether the bars are wide enough for numbers over them. */
    public boolean numbered() {
        return step >= 30;
    }

    private int left(int column) {
        return (int) (LEFT + column * step + step * 0.15);
    }
}
