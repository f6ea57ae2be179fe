package com.lotledger.command.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.lot.LotQuery.FindLotsAlike;
import com.lotledger.api.lot.LotsAlikeView;
import com.lotledger.api.lot.LotsAlikeView.Alike;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;

class LotsAlikeTest {

    private static final LotId LOT = lot("X", "b-1");
    private static final LotNumber OTHER = new LotNumber("B-1");

    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final LotsAlike alike =
            new LotsAlike(DefaultQueryGateway.builder().queryBus(queries).build());

    @Test
    void lots_alike_are_those_the_answering_side_knows_R_X25() {
        answering(new LotsAlikeView(List.of(new Alike(LOT, OTHER))));

        assertThat(alike.of(List.of(LOT))).contains(Map.of(LOT, List.of(OTHER)));
    }

    @Test
    void new_lots_may_be_alike_themselves_R_X25() {
        answering(new LotsAlikeView(List.of()));
        LotId other = new LotId(LOT.item(), OTHER);

        assertThat(alike.of(List.of(LOT, other, lot("Y", "B-1"))))
                .contains(Map.of(LOT, List.of(OTHER), other, List.of(LOT.number())));
    }

    @Test
    void nobody_is_asked_about_no_lots() {
        assertThat(alike.of(List.of())).contains(Map.of());
    }

    @Test
    void nothing_is_known_when_nobody_answers_R_X25() {
        assertThat(alike.of(List.of(LOT))).isEmpty();
    }

    @Test
    void a_failure_of_the_answering_side_is_no_answer() {
        queries.<LotsAlikeView>subscribe(FindLotsAlike.class.getName(), LotsAlikeView.class, question -> {
            throw new QueryExecutionException("broken", null);
        });

        assertThatThrownBy(() -> alike.of(List.of(LOT))).hasStackTraceContaining("broken");
    }

    private void answering(LotsAlikeView answer) {
        queries.<LotsAlikeView>subscribe(FindLotsAlike.class.getName(), LotsAlikeView.class, question -> answer);
    }

    private static LotId lot(String item, String number) {
        return new LotId(new ItemCode(item), new LotNumber(number));
    }
}
