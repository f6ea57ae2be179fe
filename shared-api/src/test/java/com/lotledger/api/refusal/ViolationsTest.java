package com.lotledger.api.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.lotledger.api.value.ItemCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {

    private final Violations violations = new Violations();

    @Test
    void nothing_found_refuses_nothing() {
        violations
                .unless(true, "R-G01", "received", "too much")
                .required("item", "A")
                .text("notes", null, 10)
                .requiredText("description", "x", 1)
                .entries("lines", null)
                .entries("lines", List.of("a"))
                .addAll(List.of())
                .refuseIfAny();
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void every_violation_is_told_at_once_in_the_order_of_the_request() {
        violations
                .required("item", null)
                .unless(false, "R-G01", "received", "more than ordered")
                .text("notes", "abc", 2);
        assertThat(violations.isEmpty()).isFalse();
        assertThat(refusal(violations).violations())
                .extracting(Violation::rule, Violation::field)
                .containsExactly(tuple("R-X03", "item"), tuple("R-G01", "received"), tuple("R-X04", "notes"));
    }

    @Test
    void a_malformed_request_is_told_from_one_that_breaks_a_rule_of_the_trade() {
        assertThat(kind(new Violations().required("item", null))).isEqualTo(Refusal.Kind.INVALID);
        assertThat(kind(new Violations().unless(false, "R-G01", null, "too much")))
                .isEqualTo(Refusal.Kind.RULE_BROKEN);
        assertThat(kind(new Violations().addAll(List.of(new Violation("R-G10", null, "no lot")))))
                .isEqualTo(Refusal.Kind.RULE_BROKEN);
        assertThat(kind(new Violations().required("item", null).unless(false, "R-G01", null, "too much")))
                .isEqualTo(Refusal.Kind.RULE_BROKEN);
        assertThat(kind(new Violations().add("", Refusal.notFound("item", "no such item"))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void a_name_that_means_something_else_already_is_a_conflict_R_X01() {
        assertThat(kind(new Violations().sameAsBefore(false, "R-X01", "item", "the item is defined otherwise")))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(new Violations()
                        .sameAsBefore(true, "R-X01", "item", "the item is defined otherwise")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_required_text_may_not_be_missing_or_blank_R_X03() {
        violations.requiredText("a", null, 9).requiredText("b", "", 9).requiredText("c", " \t\n", 9);
        assertThat(rules()).containsExactly("R-X03", "R-X03", "R-X03");
    }

    @Test
    void a_missing_list_entry_is_named_by_its_position_R_X03() {
        violations.entries("lines", Arrays.asList("a", null, "b", null));
        assertThat(refusal(violations).violations())
                .extracting(Violation::rule, Violation::field)
                .containsExactly(tuple("R-X03", "lines[1]"), tuple("R-X03", "lines[3]"));
    }

    @Test
    void a_text_has_a_limit_R_X04() {
        violations.text("fits", "12345", 5).text("long", "123456", 5).requiredText("also long", "123456", 5);
        assertThat(rules()).containsExactly("R-X04", "R-X04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "a\u007f", "a\u0085", "half \ud83d", "\ude00 half"})
    void what_cannot_be_kept_or_shown_is_no_text_R_X04(String typed) {
        violations.text("notes", typed, 100);
        assertThat(rules()).containsExactly("R-X04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "a\r\nb", "a\tb", "2 to 8 °C", "😀", "批号"})
    void line_breaks_tabs_and_every_script_are_text_R_X04(String typed) {
        violations.text("notes", typed, 100);
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void what_a_step_refuses_is_told_under_the_field_that_holds_it() {
        assertThat(violations.collect("lines[2].item", () -> new ItemCode("no code")))
                .isNull();
        assertThat(violations.collect("lines[3].item", () -> new ItemCode("AMOX-500")))
                .isEqualTo(new ItemCode("AMOX-500"));
        assertThat(refusal(violations).kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal(violations).violations())
                .extracting(Violation::rule, Violation::field)
                .containsExactly(tuple("R-X05", "lines[2].item"));
    }

    @Test
    void what_others_found_is_told_under_their_field() {
        violations.add("lines[0]", new Violations().required("item", null));
        violations.add("lines[1]", new Violations());
        assertThat(refusal(violations).kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal(violations).violations())
                .extracting(Violation::field)
                .containsExactly("lines[0].item");
    }

    private List<String> rules() {
        return refusal(violations).violations().stream().map(Violation::rule).toList();
    }

    private static Refusal.Kind kind(Violations violations) {
        return refusal(violations).kind();
    }

    private static Refusal refusal(Violations violations) {
        return catchThrowableOfType(Refusal.class, violations::refuseIfAny);
    }
}
