package com.lotledger.api.movement;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Movements;
import com.lotledger.api.value.Refused;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void a_customer_has_a_name_of_at_most_200_and_a_contact_of_at_most_500_characters_R_X04() {
        assertThat(new Customer(Movements.CUSTOMER_CODE, "x".repeat(200), "y".repeat(500)).contact())
                .hasSize(500);
        Refused.by(() -> new Customer(Movements.CUSTOMER_CODE, "x".repeat(201), "y".repeat(501)), "R-X04", "R-X04");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_customer_needs_a_code_and_nothing_else_R_X03() {
        assertThat(new Customer(Movements.CUSTOMER_CODE, null, null).code()).isEqualTo(Movements.CUSTOMER_CODE);
        Refused.by(() -> new Customer(null, null, null), "R-X03");
    }
}
