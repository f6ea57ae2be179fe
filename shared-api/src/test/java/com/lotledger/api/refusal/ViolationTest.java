package com.lotledger.api.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void a_field_is_named_from_the_outside_in() {
        Violation inner = new Violation("R-X03", "quantity", "quantity is required");
        assertThat(inner.within("assignments[1]").within("lines[0]").field())
                .isEqualTo("lines[0].assignments[1].quantity");
    }

    @Test
    void a_violation_of_the_whole_is_one_of_the_field_that_holds_it() {
        assertThat(new Violation("R-X05", null, "no code").within("item").field())
                .isEqualTo("item");
    }

    @Test
    void a_position_follows_its_list_without_a_dot() {
        assertThat(new Violation("R-X03", "[2].bin", "bin is required")
                        .within("lines")
                        .field())
                .isEqualTo("lines[2].bin");
    }

    @Test
    void no_prefix_changes_nothing() {
        Violation violation = new Violation("R-X05", null, "no code");
        assertThat(violation.within("")).isSameAs(violation);
    }
}
