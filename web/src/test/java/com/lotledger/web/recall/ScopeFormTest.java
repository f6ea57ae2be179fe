package com.lotledger.web.recall;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.LotNumber;
import com.lotledger.web.page.TypedForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ScopeFormTest {

    @Test
    void lots_of_an_item_stand_one_in_a_line() {
        RecallScope scope = read(Map.of("criteria[0].item", "PUMP", "criteria[0].lotNumbers", " A 1 \r\n\r\nB,2\n"));

        assertThat(only(scope).numbers()).containsExactly(new LotNumber("A 1"), new LotNumber("B,2"));
    }

    @Test
    void a_criterion_in_which_nothing_was_typed_is_none() {
        RecallScope scope = read(
                Map.of("criteria[0].item", " ", "criteria[1].item", "PUMP", "criteria[1].expiresTo", "2026-05-31"));

        assertThat(only(scope).expiresTo()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void everything_that_is_wrong_is_told_at_its_field_R_X14() {
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(Map.of(
                        "criteria[0].item", "!",
                        "criteria[0].line", "one",
                        "criteria[1].item", "PUMP",
                        "criteria[1].expiresFrom", "soon")))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field)
                        .containsExactly("criteria[0].item", "criteria[0].line", "criteria[1].expiresFrom"));
    }

    @Test
    void a_scope_without_a_criterion_is_refused_R_W01() {
        Map<String, String> typed = Map.of("criteria[0].item", "");

        assertThat(ScopeForm.isBlank(typed)).isTrue();
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(typed))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::rule)
                        .containsExactly("R-W01"));
    }

    @Test
    void a_scope_that_is_put_into_a_form_is_read_back_the_same() {
        RecallScope scope = read(Map.of(
                "criteria[0].vendor", "ACME",
                "criteria[0].receipt", "D/1",
                "criteria[0].line", "2",
                "criteria[0].manufacturedFrom", "2026-01-01",
                "criteria[1].item", "PUMP",
                "criteria[1].lotNumbers", "A1\nA2"));

        assertThat(read(ScopeForm.fields(scope))).isEqualTo(scope);
    }

    @Test
    void another_criterion_is_shown_when_it_is_asked_for() {
        assertThat(CriteriaShown.of(Map.of())).containsExactly("criteria[0]");
        assertThat(CriteriaShown.of(Map.of("criteria[0].item", "", "another", "1")))
                .containsExactly("criteria[0]", "criteria[1]");
    }

    private static RecallScope read(Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        RecallScope scope = ScopeForm.read(form, typed);
        form.refuseIfAny();
        return Objects.requireNonNull(scope);
    }

    private static RecallCriterion only(RecallScope scope) {
        List<RecallCriterion> criteria = scope.criteria();
        assertThat(criteria).hasSize(1);
        return criteria.getFirst();
    }
}
