package com.lotledger.api.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final Violation NO_LOT = new Violation("R-G10", "lines[0]", "a lot is missing");
    private static final Violation TOO_MUCH = new Violation("R-G01", null, "more than ordered");

    @Test
    void a_refusal_says_everything_in_one_sentence_for_logs() {
        assertThat(new Refusal(Refusal.Kind.RULE_BROKEN, List.of(NO_LOT, TOO_MUCH)))
                .hasMessage("R-G10: a lot is missing; R-G01: more than ordered");
    }

    @Test
    void each_way_of_refusing_has_its_kind() {
        assertThat(Refusal.invalid("R-X05", "item", "no code").kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(Refusal.ruleBroken("R-G10", null, "no lot").kind()).isEqualTo(Refusal.Kind.RULE_BROKEN);
        assertThat(Refusal.conflict("R-X01", null, "name taken").kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(Refusal.notFound("item", "no such item").kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void what_does_not_exist_is_said_with_its_rule_R_X02() {
        assertThat(Refusal.notFound("item", "no such item").violations())
                .containsExactly(new Violation("R-X02", "item", "no such item"));
    }

    @Test
    void a_refusal_is_the_same_when_made_again_of_its_details() {
        Refusal refusal = Refusal.ruleBroken("R-G10", "lines[0]", "a lot is missing");
        assertThat(new Refusal(refusal.details()).details()).isEqualTo(refusal.details());
    }

    @Test
    void what_was_refused_cannot_be_changed_afterwards() {
        List<Violation> found = new ArrayList<>(List.of(NO_LOT));
        Refusal refusal = new Refusal(Refusal.Kind.RULE_BROKEN, found);
        found.add(TOO_MUCH);
        assertThat(refusal.violations()).containsExactly(NO_LOT);
    }

    @Test
    void a_refusal_has_a_violation() {
        assertThatThrownBy(() -> new Refusal(Refusal.Kind.INVALID, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
