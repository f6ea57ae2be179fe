package com.lotledger.command.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Bins;
import com.lotledger.api.examples.Days;
import com.lotledger.api.examples.Items;
import com.lotledger.api.examples.Locations;
import com.lotledger.api.examples.Lots;
import com.lotledger.api.examples.MovedLots;
import com.lotledger.api.examples.Movements;
import com.lotledger.api.examples.Receipts;
import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.DeliveryInspected;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.lot.LotEvent.LotExpiryApproaching;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictSettled;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.LotEvent.StockReturnedByCustomer;
import com.lotledger.api.lot.LotEvent.StockShipped;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.ReceiptId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What events do to the state of a lot, with the events of the examples. */
class LotStateTest {

    private final LotState received = after(Lots.medicineCreated(), Lots.medicineReceived());

    @Test
    void received_stock_is_released_and_belongs_to_its_delivery_and_to_whoever_posted_it_R_S01_R_S08() {
        LotDelivery delivery = received.delivery(Movements.FIRST_DELIVERY).orElseThrow();

        assertThat(parts(delivery)).containsExactly("H2-01 RELEASED 30", "H2-02 RELEASED 10");
        assertThat(delivery.posted().postedBy()).isEqualTo("rita");
        assertThat(received.used()).isTrue();
        assertThat(received.inStock()).isTrue();
    }

    @Test
    void deliveries_stand_in_the_order_of_their_dates_the_oldest_first_R_S01() {
        LotState lot = after(
                Lots.medicineCreated(),
                received("DN-2", 0),
                received("DN-3", 1),
                received("DN-1", -1),
                received("DN-4", 0));

        assertThat(lot.deliveries())
                .extracting(each -> each.id().receipt().value())
                .containsExactly("DN-1", "DN-2", "DN-4", "DN-3");
    }

    @Test
    void a_transfer_moves_from_bin_to_bin_and_a_verdict_from_status_to_status_R_Q05_R_S06() {
        LotState moved = after(received, MovedLots.transferred());
        assertThat(parts(moved)).containsExactly("H2-01 RELEASED 20", "H2-02 RELEASED 20");

        LotState held = after(received, events().filter(LotEvent.StockHeld.class::isInstance));
        assertThat(parts(held)).containsExactly("H2-02 RELEASED 10", "H2-01 ON_HOLD (was RELEASED) 30");
        assertThat(parts(after(held, events().filter(LotEvent.HoldLifted.class::isInstance))))
                .containsExactly("H2-02 RELEASED 10", "H2-01 RELEASED 30");
    }

    @Test
    void what_was_shipped_is_with_the_customer_until_it_comes_back_R_S13() {
        LotState shipped = after(received, events().filter(StockShipped.class::isInstance));
        assertThat(with(shipped)).isEqualTo("10");

        LotState returned = after(shipped, events().filter(StockReturnedByCustomer.class::isInstance));
        assertThat(with(returned)).isEqualTo("8");
        assertThat(parts(returned))
                .containsExactlyInAnyOrder("H2-01 RELEASED 20", "H2-02 RELEASED 10", "H2-02 QUARANTINED 2");
    }

    @Test
    void a_lot_that_took_over_another_has_its_deliveries_stock_and_customers_R_S17() {
        LotState lot = after(after(Lots.medicineCreated()), events().filter(LotTookOver.class::isInstance));

        assertThat(parts(lot)).containsExactly("H2-01 QUARANTINED 5");
        assertThat(with(lot)).isEqualTo("8");
        assertThat(lot.delivery(Movements.FIRST_DELIVERY).orElseThrow().posted().certificate())
                .isEqualTo("CoA 2026-0117");
    }

    @Test
    void a_replaced_lot_has_nothing_left_and_knows_where_it_went_R_S17() {
        LotState lot = after(received, events().filter(LotReplaced.class::isInstance));

        assertThat(lot.inStock()).isFalse();
        assertThat(lot.replacedBy()).isEqualTo(Lots.MEDICINE_NUMBER);
    }

    @Test
    void an_inspection_is_kept_with_its_delivery_R_S01() {
        LotState lot = after(
                received,
                new DeliveryInspected(
                        Items.MEDICINE, Lots.MEDICINE_NUMBER, Movements.FIRST_DELIVERY, "dented", "CoA 1"));

        assertThat(lot.delivery(Movements.FIRST_DELIVERY).orElseThrow().posted())
                .returns("dented", each -> each.condition())
                .returns("CoA 1", each -> each.certificate());
    }

    @Test
    void a_conflict_of_expiry_is_open_until_it_is_settled_R_S20() {
        LotState conflict = after(
                received,
                new LotExpiryConflictRaised(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        Days.PRINTED_EXPIRY,
                        Days.EXTENDED_EXPIRY));
        assertThat(told(conflict)).isEqualTo(Days.EXTENDED_EXPIRY);

        LotState settled = after(
                conflict,
                new LotExpiryConflictSettled(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        Days.PRINTED_EXPIRY,
                        new ReasonCode("ASKED"),
                        "Letter"));
        assertThat(told(settled)).isNull();
    }

    @Test
    void what_was_announced_and_every_number_of_the_vendor_is_remembered_R_S23() {
        LotState lot = after(
                received,
                new SupplierLotNumberRecorded(Items.MEDICINE, Lots.MEDICINE_NUMBER, Lots.SUPPLIER_NUMBER),
                new LotExpiryApproaching(Items.MEDICINE, Lots.MEDICINE_NUMBER, Days.PRINTED_EXPIRY, 28),
                new LotExpired(Items.MEDICINE, Lots.MEDICINE_NUMBER, Days.PRINTED_EXPIRY));

        assertThat(lot.supplierNumbers()).containsExactly(Lots.SUPPLIER_NUMBER);
        assertThat(lot.announcedApproaching()).isEqualTo(Days.PRINTED_EXPIRY);
        assertThat(lot.announcedExpired()).isEqualTo(Days.PRINTED_EXPIRY);
    }

    @Test
    void warnings_change_nothing() {
        Stream<LotEvent> warnings = Lots.events().stream()
                .map(LotEvent.class::cast)
                .filter(each -> each instanceof LotEvent.ShortDatedLotReceived
                        || each instanceof LotEvent.ShortDatedLotShipped
                        || each instanceof LotEvent.ShipmentOverridden
                        || each instanceof LotEvent.ExpiredLotReceived
                        || each instanceof LotEvent.LotPurchaseDateDiffered
                        || each instanceof LotEvent.LotNumberDifferedInCase);

        assertThat(after(received, warnings)).isEqualTo(received);
    }

    private static @Nullable Object told(LotState lot) {
        return lot.delivery(Movements.FIRST_DELIVERY).orElseThrow().toldExpiry();
    }

    private static String with(LotState lot) {
        return lot.delivery(Movements.FIRST_DELIVERY)
                .orElseThrow()
                .with(Movements.CUSTOMER_CODE)
                .toPlainString();
    }

    private static List<String> parts(LotState lot) {
        return lot.deliveries().stream().flatMap(each -> parts(each).stream()).toList();
    }

    private static List<String> parts(LotDelivery delivery) {
        return delivery.parts().stream()
                .map(each -> each.bin() + " " + each.status() + " "
                        + each.quantity().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static LotReceived received(String receipt, int daysLater) {
        var sample = Receipts.delivery(1);
        return new LotReceived(
                Items.MEDICINE,
                Lots.MEDICINE_NUMBER,
                new Delivery(
                        new ReceiptId(receipt),
                        1,
                        receipt,
                        sample.vendor(),
                        null,
                        null,
                        sample.location(),
                        sample.receivedOn().plusDays(daysLater)),
                Items.PACK,
                ConversionFactor.ONE,
                Items.PACK,
                List.of(new ReceivedPortion(
                        new AssignmentId("1-1"), Bins.SHELF, Locations.MAIN, Quantity.of(1), Quantity.of(1), false)));
    }

    private static Stream<LotEvent> events() {
        return MovedLots.events().stream().map(LotEvent.class::cast);
    }

    private static LotState after(LotEvent... events) {
        return evolved(null, Stream.of(events));
    }

    private static LotState after(LotState lot, LotEvent... events) {
        return evolved(lot, Stream.of(events));
    }

    private static LotState after(LotState lot, Stream<LotEvent> events) {
        return evolved(lot, events);
    }

    private static LotState evolved(@Nullable LotState before, Stream<LotEvent> events) {
        LotState state = before;
        for (LotEvent event : events.toList()) {
            state = LotState.evolve(state, event, "rita");
        }
        return Objects.requireNonNull(state);
    }
}
