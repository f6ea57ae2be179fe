package com.lotledger.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Examples;
import com.lotledger.api.examples.Items;
import com.lotledger.api.examples.Lots;
import com.lotledger.api.examples.Movements;
import com.lotledger.api.examples.Receipts;
import com.lotledger.api.examples.Users;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.NumberBlock;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.SignedQuantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRoundTripTest {

    static Stream<Object> everything() {
        return Stream.of(Examples.events(), Examples.commands(), values()).flatMap(each -> each);
    }

    static Stream<Object> values() {
        return Stream.of(
                Quantity.of("12.5"),
                Quantity.ZERO,
                ConversionFactor.of("0.005"),
                new AssignmentId("1-1"),
                new BinCode("A/1"),
                new LocationCode("MAIN"),
                Items.MEDICINE,
                Items.BOX,
                Items.BOX_OF_20,
                Receipts.VENDOR,
                Receipts.RECEIPT,
                Users.RECEIVER,
                new LotNumber("L 7 \"ü\" 雪"),
                Lots.MEDICINE,
                new ExpiryPolicy.NotRequired(),
                new ExpiryPolicy.ByDate(),
                Items.TWO_YEARS,
                LotProfile.UNTOLD,
                Lots.GLOVES_PROFILE,
                LocationPreferences.NONE,
                new NumberBlock(100_000, 50),
                new Reason("Because of \"this\"\nand that"),
                Receipts.postedReceipt(),
                Movements.recorded(),
                Movements.CUSTOMER,
                Movements.FIRST_DELIVERY,
                StockStatus.RELEASED.onHold(),
                Items.SHELF_LIFE,
                ShelfLife.NONE,
                QualityPreferences.DEFAULT,
                SignedQuantity.of("-0.5"),
                Receipts.gauzeLine(),
                new Violation("R-G10", null, "a lot is missing"),
                new Refusal.Details(
                        Refusal.Kind.RULE_BROKEN,
                        List.of(new Violation("R-G10", "lines[0].assignments[1].lotNumber", "a lot is missing"))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_is_stored_is_read_back_as_it_was(Object message) throws Exception {
        assertThat(StoredJson.read(StoredJson.write(message), message.getClass()))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_travels_over_http_arrives_as_it_was_sent(Object message) {
        assertThat(HttpJson.read(HttpJson.write(message), message.getClass())).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void what_is_stored_is_read_by_the_http_edge_and_the_other_way_round(Object message) throws Exception {
        assertThat(HttpJson.read(StoredJson.write(message), message.getClass())).isEqualTo(message);
        assertThat(StoredJson.read(HttpJson.write(message), message.getClass())).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void an_expiry_policy_is_read_without_knowing_its_kind_beforehand(ExpiryPolicy policy) throws Exception {
        assertThat(StoredJson.read(StoredJson.write(policy), ExpiryPolicy.class))
                .isEqualTo(policy);
        assertThat(HttpJson.read(HttpJson.write(policy), ExpiryPolicy.class)).isEqualTo(policy);
    }

    static Stream<ExpiryPolicy> policies() {
        return Stream.of(new ExpiryPolicy.NotRequired(), new ExpiryPolicy.ByDate(), Items.TWO_YEARS);
    }
}
