package com.lotledger.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

    /** Every kind of code; the same rule applies to all of them. */
    static Stream<Function<String, Record>> kinds() {
        return Stream.of(
                AssignmentId::new,
                BinCode::new,
                CustomerCode::new,
                ItemCode::new,
                LocationCode::new,
                Measure::new,
                MovementId::new,
                ReasonCode::new,
                ReceiptId::new,
                UserName::new,
                VendorCode::new,
                WebhookSubscriptionId::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_code_has_1_to_40_letters_digits_and_four_signs_R_X05(Function<String, Record> kind) {
        for (String code : List.of("A", "Z", "a", "z", "0", "9", "AMOX-500", "a_b.c/d-e", "x".repeat(40))) {
            assertThat(kind.apply(code)).hasToString(code);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void any_other_text_is_no_code_R_X05(Function<String, Record> kind) {
        for (String text : List.of("", " ", "A B", "A ", "ä", "A\n", "A\u0000", "A,B", "@", "[", "`", "{", ":")) {
            Refused.by(() -> kind.apply(text), "R-X05");
        }
        Refused.by(() -> kind.apply("x".repeat(41)), "R-X05");
        Refused.by(() -> kind.apply("\u0410 looks like A"), "R-X05");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_missing_text_is_no_code_R_X05(Function<String, Record> kind) {
        Refused.by(() -> kind.apply(null), "R-X05");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void codes_are_compared_exactly_R_X05(Function<String, Record> kind) {
        assertThat(kind.apply("Main")).isEqualTo(kind.apply("Main")).isNotEqualTo(kind.apply("MAIN"));
    }

    @Test
    void codes_are_ordered_by_their_characters() {
        assertThat(new AssignmentId("a")).isLessThan(new AssignmentId("b"));
        assertThat(new BinCode("A-2")).isLessThan(new BinCode("B-1"));
        assertThat(new CustomerCode("A")).isLessThan(new CustomerCode("B"));
        assertThat(new ItemCode("1")).isLessThan(new ItemCode("A"));
        assertThat(new LocationCode("MAIN")).isLessThan(new LocationCode("NORTH"));
        assertThat(new Measure("BOX")).isLessThan(new Measure("PACK"));
        assertThat(new MovementId("1")).isLessThan(new MovementId("2"));
        assertThat(new ReasonCode("COUNT")).isLessThan(new ReasonCode("DAMAGE"));
        assertThat(new ReceiptId("1")).isLessThan(new ReceiptId("2"));
        assertThat(new UserName("adam")).isLessThan(new UserName("dora"));
        assertThat(new VendorCode("ACME")).isLessThan(new VendorCode("BOLT"));
        assertThat(new WebhookSubscriptionId("erp")).isLessThan(new WebhookSubscriptionId("lake"));
    }

    @Test
    void streams_of_different_kinds_never_share_a_name() {
        assertThat(List.of(
                        new ItemCode("X").stream(),
                        new LocationCode("X").stream(),
                        new BinCode("X").stream(),
                        new MovementId("X").stream(),
                        new ReceiptId("X").stream(),
                        new UserName("X").stream(),
                        new WebhookSubscriptionId("X").stream(),
                        new LotId(new ItemCode("X"), new LotNumber("X")).stream()))
                .containsExactly(
                        "item/X",
                        "location/X",
                        "bin/X",
                        "movement/X",
                        "receipt/X",
                        "user/X",
                        "webhook-subscription/X",
                        "lot/X/X");
    }
}
