package com.lotledger.command.lot;

import com.lotledger.api.examples.Days;
import com.lotledger.api.examples.Items;
import com.lotledger.api.examples.Lots;
import com.lotledger.api.examples.MovedLots;
import com.lotledger.api.examples.Movements;
import com.lotledger.api.item.ItemEvent.ItemShelfLifeChanged;
import com.lotledger.api.lot.LotCommand.AnnounceExpiry;
import com.lotledger.api.lot.LotCommand.ChangeLotExpiry;
import com.lotledger.api.lot.LotCommand.InspectDelivery;
import com.lotledger.api.lot.LotCommand.RecordSupplierLotNumber;
import com.lotledger.api.lot.LotCommand.SettleExpiryConflict;
import com.lotledger.api.lot.LotEvent.DeliveryInspected;
import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.lot.LotEvent.LotExpiryApproaching;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictSettled;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.command.testing.Decision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a lot that was received decides about its expiry, its names and its deliveries. */
class LotDecisionsTest {

    private static final ReasonCode CODE = new ReasonCode("STUDY");
    private static final Reason REASON = new Reason("The vendor wrote to us");
    private static final LocalDate EXPIRES = Days.PRINTED_EXPIRY;
    private static final LocalDate LATER = Days.EXTENDED_EXPIRY;
    private static final LotExpiryConflictRaised CONFLICT =
            new LotExpiryConflictRaised(Items.MEDICINE, Lots.MEDICINE_NUMBER, Movements.FIRST_DELIVERY, EXPIRES, LATER);

    private final Decision lot = Decision.of(Lot.class)
            .amid(Items.medicineDefined(), new ItemShelfLifeChanged(Items.MEDICINE, Items.SHELF_LIFE));

    // The vendor's own number

    @Test
    void a_vendors_own_number_is_kept_once_and_a_lot_may_have_several_R_X01() {
        SupplierLotNumberRecorded recorded = numbered(Lots.SUPPLIER_NUMBER);

        received().when(number(Lots.SUPPLIER_NUMBER)).happens(recorded);
        received(recorded).when(number(Lots.SUPPLIER_NUMBER)).nothingHappens();
        received(recorded).when(number(new LotNumber("S-2"))).happens(numbered(new LotNumber("S-2")));
    }

    // Inspection

    @Test
    void what_was_seen_of_a_delivery_is_kept_and_the_last_word_counts_R_X01() {
        received().when(inspect("dented")).happens(inspected("dented"));
        received(inspected("dented")).when(inspect("dented")).nothingHappens();
        received(inspected("dented")).when(inspect("sound")).happens(inspected("sound"));
    }

    @Test
    void only_a_delivery_of_the_lot_is_inspected_R_X02() {
        received()
                .when(new InspectDelivery(
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        new DeliveryId(Movements.FIRST_DELIVERY.receipt(), 9),
                        "dented",
                        null,
                        REASON))
                .refusedFor("R-X02 delivery");
    }

    // Changing the expiry date

    @Test
    void an_expiry_date_is_extended_with_the_old_and_the_new_one_kept_R_S19() {
        received().when(change(ExpiryChange.EXTENSION, LATER)).happens(changed(ExpiryChange.EXTENSION, LATER));
    }

    @Test
    void a_correction_may_be_earlier_and_an_extension_is_later_R_S19() {
        received()
                .when(change(ExpiryChange.CORRECTION, EXPIRES.minusDays(1)))
                .happens(changed(ExpiryChange.CORRECTION, EXPIRES.minusDays(1)));
        received().when(change(ExpiryChange.EXTENSION, EXPIRES.minusDays(1))).refusedFor("R-S19 expiresOn");
    }

    @Test
    void a_changed_date_differs_from_the_one_before_R_S19() {
        received().when(change(ExpiryChange.CORRECTION, EXPIRES)).refusedFor("R-S19 expiresOn");
    }

    @Test
    void the_same_decision_repeated_changes_nothing_and_another_for_that_date_is_refused_R_S19_R_X01() {
        LotExpiryChanged done = changed(ExpiryChange.EXTENSION, LATER);

        received(done).when(change(ExpiryChange.EXTENSION, LATER)).nothingHappens();
        received(done).when(change(ExpiryChange.CORRECTION, LATER)).refusedFor("R-S19 expiresOn");
    }

    @Test
    void a_lot_that_no_purchase_document_used_is_amended_instead_R_S19_R_D14() {
        lot.given(Lots.medicineCreated())
                .when(change(ExpiryChange.CORRECTION, LATER))
                .refusedFor("R-S19 null");
    }

    // Settling a conflict

    @Test
    void a_conflict_settled_for_the_lots_own_date_leaves_it_R_S20() {
        received(CONFLICT).when(settle(EXPIRES)).happens(settled(EXPIRES));
    }

    @Test
    void a_conflict_settled_for_the_other_date_changes_the_lots_R_S20() {
        received(CONFLICT).when(settle(LATER)).happens(settled(LATER), changed(ExpiryChange.CONFLICT_SETTLED, LATER));
    }

    @Test
    void there_is_no_third_date_R_S20() {
        received(CONFLICT).when(settle(EXPIRES.minusDays(1))).refusedFor("R-S20 expiresOn");
    }

    @Test
    void only_an_open_conflict_is_settled_and_the_same_settlement_repeated_changes_nothing_R_S20_R_X01() {
        received().when(settle(EXPIRES)).refusedFor("R-S20 delivery");
        received(CONFLICT, settled(EXPIRES)).when(settle(EXPIRES)).nothingHappens();
        received(CONFLICT, settled(EXPIRES)).when(settle(LATER)).refusedFor("R-S20 delivery");
    }

    // Announcing

    @Test
    void a_lot_that_expires_soon_is_announced_as_far_ahead_as_its_item_asks_R_S23() {
        received().when(announce(EXPIRES.minusDays(29))).nothingHappens();
        received().when(announce(EXPIRES.minusDays(28))).happens(approaching(EXPIRES));
        received().when(announce(EXPIRES)).happens(approaching(EXPIRES));
    }

    @Test
    void a_lot_is_announced_as_expired_when_its_last_good_day_has_passed_R_S23_R_E14() {
        received(approaching(EXPIRES)).when(announce(EXPIRES)).nothingHappens();
        received(approaching(EXPIRES)).when(announce(EXPIRES.plusDays(1))).happens(expired(EXPIRES));
    }

    @Test
    void after_missed_days_only_what_still_holds_is_announced_R_S23() {
        received().when(announce(EXPIRES.plusDays(9))).happens(expired(EXPIRES));
    }

    @Test
    void every_date_is_announced_once_and_another_date_again_R_S23() {
        received(approaching(EXPIRES)).when(announce(EXPIRES.minusDays(3))).nothingHappens();
        received(expired(EXPIRES)).when(announce(EXPIRES.plusDays(3))).nothingHappens();
        received(expired(EXPIRES), changed(ExpiryChange.EXTENSION, LATER))
                .when(announce(LATER.minusDays(3)))
                .happens(approaching(LATER));
    }

    @Test
    void a_lot_without_stock_is_not_announced_R_S23() {
        lot.given(Lots.medicineCreated()).when(announce(EXPIRES.plusDays(1))).nothingHappens();
    }

    @Test
    void an_item_that_asks_for_no_notice_hears_only_that_its_lots_have_expired_R_S23() {
        Decision silent = Decision.of(Lot.class)
                .amid(Items.medicineDefined())
                .given(Lots.medicineCreated(), Lots.medicineReceived());

        silent.when(announce(EXPIRES)).nothingHappens();
        silent.when(announce(EXPIRES.plusDays(1))).happens(expired(EXPIRES));
    }

    // Replaced

    @Test
    void a_replaced_lot_takes_no_more_commands_R_S17() {
        LotReplaced replaced = MovedLots.events().stream()
                .filter(LotReplaced.class::isInstance)
                .map(LotReplaced.class::cast)
                .findFirst()
                .orElseThrow();

        received(replaced).when(number(Lots.SUPPLIER_NUMBER)).refusedFor("R-S17 lotNumber");
        received(replaced).when(inspect("dented")).refusedFor("R-S17 lotNumber");
        received(replaced).when(change(ExpiryChange.EXTENSION, LATER)).refusedFor("R-S17 lotNumber");
        received(CONFLICT, replaced).when(settle(LATER)).refusedFor("R-S17 lotNumber", "R-S20 delivery");
        received(replaced).when(announce(EXPIRES.plusDays(1))).nothingHappens();
    }

    private Decision received(Object... since) {
        Object[] history = new Object[since.length + 2];
        history[0] = Lots.medicineCreated();
        history[1] = Lots.medicineReceived();
        System.arraycopy(since, 0, history, 2, since.length);
        return lot.given(history);
    }

    private static RecordSupplierLotNumber number(LotNumber number) {
        return new RecordSupplierLotNumber(Items.MEDICINE, Lots.MEDICINE_NUMBER, number, REASON);
    }

    private static SupplierLotNumberRecorded numbered(LotNumber number) {
        return new SupplierLotNumberRecorded(Items.MEDICINE, Lots.MEDICINE_NUMBER, number);
    }

    private static InspectDelivery inspect(String condition) {
        return new InspectDelivery(
                Items.MEDICINE, Lots.MEDICINE_NUMBER, Movements.FIRST_DELIVERY, condition, "CoA 1", REASON);
    }

    private static DeliveryInspected inspected(String condition) {
        return new DeliveryInspected(
                Items.MEDICINE, Lots.MEDICINE_NUMBER, Movements.FIRST_DELIVERY, condition, "CoA 1");
    }

    private static ChangeLotExpiry change(ExpiryChange change, LocalDate expiresOn) {
        return new ChangeLotExpiry(Items.MEDICINE, Lots.MEDICINE_NUMBER, change, expiresOn, CODE, "Letter", REASON);
    }

    private static LotExpiryChanged changed(ExpiryChange change, LocalDate expiresOn) {
        return new LotExpiryChanged(Items.MEDICINE, Lots.MEDICINE_NUMBER, change, EXPIRES, expiresOn, CODE, "Letter");
    }

    private static SettleExpiryConflict settle(LocalDate expiresOn) {
        return new SettleExpiryConflict(
                Items.MEDICINE, Lots.MEDICINE_NUMBER, Movements.FIRST_DELIVERY, expiresOn, CODE, "Letter", REASON);
    }

    private static LotExpiryConflictSettled settled(LocalDate expiresOn) {
        return new LotExpiryConflictSettled(
                Items.MEDICINE, Lots.MEDICINE_NUMBER, Movements.FIRST_DELIVERY, expiresOn, CODE, "Letter");
    }

    private static AnnounceExpiry announce(LocalDate today) {
        return new AnnounceExpiry(Items.MEDICINE, Lots.MEDICINE_NUMBER, today);
    }

    private static LotExpiryApproaching approaching(LocalDate expiresOn) {
        return new LotExpiryApproaching(Items.MEDICINE, Lots.MEDICINE_NUMBER, expiresOn, 28);
    }

    private static LotExpired expired(LocalDate expiresOn) {
        return new LotExpired(Items.MEDICINE, Lots.MEDICINE_NUMBER, expiresOn);
    }
}
