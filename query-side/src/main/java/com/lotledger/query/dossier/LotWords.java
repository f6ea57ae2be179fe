package com.lotledger.query.dossier;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.query.table.CellText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of a lot in words.
 *
 * @param what what happened
 */
record LotWords(
        String what,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable DeliveryId delivery,
        @Nullable ReasonCode reasonCode,
        @Nullable String evidence) {

    /** Null for what another table of the dossier tells. */
    static @Nullable LotWords of(LotEvent event) {
        return switch (event) {
            case LotEvent.LotCreated created ->
                new LotWords("Lot created", null, told(created.profile()), null, null, null);
            case LotEvent.LotAmended amended ->
                new LotWords("Lot amended", null, told(amended.profile()), null, null, null);
            case LotEvent.LotPurchaseDateDiffered differed ->
                new LotWords(
                        "Purchase date differed",
                        differed.purchasedOn(),
                        differed.delivery().receivedOn(),
                        differed.delivery().id(),
                        null,
                        null);
            case LotEvent.ExpiredLotReceived late ->
                new LotWords(
                        "Received after its expiry date",
                        late.expiresOn(),
                        null,
                        late.delivery().id(),
                        null,
                        null);
            case LotEvent.ShortDatedLotReceived late ->
                new LotWords(
                        "Received short-dated",
                        late.expiresOn(),
                        late.daysLeft() + " days left",
                        late.delivery().id(),
                        null,
                        null);
            case LotEvent.ShortDatedLotShipped late ->
                new LotWords(
                        "Shipped short-dated",
                        late.expiresOn(),
                        late.daysLeft() + " days left",
                        null,
                        null,
                        late.movement().value());
            case LotEvent.ShipmentOverridden overridden ->
                new LotWords(
                        "Shipment let through",
                        String.join(", ", overridden.rules()),
                        overridden.reason(),
                        null,
                        null,
                        overridden.movement().value());
            case LotEvent.LotNumberDifferedInCase differed ->
                new LotWords("Number differs from another only in case", null, differed.others(), null, null, null);
            case LotEvent.SupplierLotNumberRecorded recorded ->
                new LotWords("Vendor's own number recorded", null, recorded.supplierLotNumber(), null, null, null);
            case LotEvent.DeliveryInspected inspected ->
                new LotWords(
                        "Delivery inspected",
                        null,
                        inspected.condition(),
                        inspected.delivery(),
                        null,
                        inspected.certificate());
            case LotEvent.LotExpiryChanged changed ->
                new LotWords(
                        "Expiry date changed: " + spoken(changed.change()),
                        changed.before(),
                        changed.expiresOn(),
                        null,
                        changed.reasonCode(),
                        changed.evidence());
            case LotEvent.LotExpiryConflictRaised raised ->
                new LotWords(
                        "Conflict of expiry dates", raised.expiresOn(), raised.told(), raised.delivery(), null, null);
            case LotEvent.LotExpiryConflictSettled settled ->
                new LotWords(
                        "Conflict of expiry dates settled",
                        null,
                        settled.expiresOn(),
                        settled.delivery(),
                        settled.reasonCode(),
                        settled.evidence());
            case LotEvent.LotExpiryApproaching near ->
                new LotWords("Expiry announced", null, near.expiresOn(), null, null, null);
            case LotEvent.LotExpired expired -> new LotWords("Expired", null, expired.expiresOn(), null, null, null);
            case LotEvent.LotReplaced replaced ->
                new LotWords(
                        "Goes on under another number",
                        replaced.lotNumber(),
                        replaced.document().otherLot(),
                        null,
                        replaced.document().reasonCode(),
                        null);
            case LotEvent.LotTookOver taken ->
                new LotWords(
                        "Took over another number",
                        taken.from(),
                        taken.lotNumber(),
                        null,
                        taken.document().reasonCode(),
                        null);
            case LotEvent.LotReceived told -> null;
            case LotEvent.StockMoved told -> null;
        };
    }

    static String spoken(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String told(LotProfile profile) {
        StringBuilder text = new StringBuilder();
        add(text, "manufactured on", profile.manufacturedOn());
        add(text, "purchased on", profile.purchasedOn());
        add(text, "expires on", profile.expiresOn());
        add(text, "warranty", profile.warranty());
        return text.toString();
    }

    private static void add(StringBuilder text, String what, @Nullable Object value) {
        if (value != null) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(what)
                    .append(' ')
                    .append(CellText.of(Objects.requireNonNull(value)));
        }
    }
}
