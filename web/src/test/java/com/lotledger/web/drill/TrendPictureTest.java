package com.lotledger.web.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.drill.DrillTrendView;
import com.lotledger.api.drill.DrillTrendView.Run;
import com.lotledger.api.value.DrillId;
import com.lotledger.web.drill.TrendPicture.Bar;
import com.lotledger.web.drill.TrendPicture.Grade;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendPictureTest {

    @Test
    void the_longest_drill_is_as_high_as_the_picture_and_the_others_in_proportion() {
        TrendPicture picture = of(run(600, 100), run(1200, 60), run(300, 0));

        assertThat(picture.bars()).extracting(Bar::height).containsExactly(60, 120, 30);
        assertThat(picture.bars()).extracting(Bar::top).containsExactly(60, 0, 90);
        assertThat(picture.bars()).extracting(Bar::grade).containsExactly(Grade.GOAL, Grade.LIMIT, Grade.LATE);
    }

    @Test
    void a_drill_that_took_no_time_can_still_be_seen() {
        assertThat(of(run(0, 100)).bars().getFirst().height()).isPositive();
    }

    @Test
    void only_the_latest_drills_are_in_the_picture() {
        Run[] runs = IntStream.range(0, 100).mapToObj(each -> run(each, 100)).toArray(Run[]::new);
        TrendPicture picture = of(runs);

        assertThat(picture.bars()).hasSize(40);
        assertThat(picture.bars().getLast().run().seconds()).isEqualTo(99);
        assertThat(picture.bars().getLast().left() + picture.bars().getLast().width())
                .isLessThanOrEqualTo(picture.width());
    }

    @Test
    void no_drills_make_an_empty_picture() {
        assertThat(of().bars()).isEmpty();
    }

    private static TrendPicture of(Run... runs) {
        return TrendPicture.of(new DrillTrendView(List.of(runs), null, 0, 0, 0));
    }

    private static Run run(long seconds, int score) {
        return new Run(new DrillId("D"), Instant.EPOCH, seconds, score, null, false);
    }
}
