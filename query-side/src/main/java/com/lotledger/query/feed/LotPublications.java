package com.lotledger.query.feed;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.published.LotPublication;
import com.lotledger.api.published.Publication;
import org.jspecify.annotations.Nullable;

/** What is published of the events of lots. */
final class LotPublications {

    private LotPublications() {}

    static @Nullable Publication of(LotEvent event) {
        return switch (event) {
            case LotEvent.StockMoved moved -> MovedStockPublications.of(moved);
            case LotEvent.LotCreated created -> created(created);
            case LotEvent.LotAmended amended ->
                new LotPublication.Amended(
                        amended.item(),
                        amended.lotNumber(),
                        amended.profile().manufacturedOn(),
                        amended.profile().purchasedOn(),
                        amended.profile().expiresOn());
            case LotEvent.LotReceived received ->
                new LotPublication.Received(
                        received.item(),
                        received.lotNumber(),
                        Parts.source(received.delivery()),
                        received.stockMeasure(),
                        Parts.portions(received.portions()));
            case LotEvent.SupplierLotNumberRecorded number ->
                new LotPublication.SupplierNumberRecorded(
                        number.item(), number.lotNumber(), number.supplierLotNumber());
            case LotEvent.LotExpiryChanged changed ->
                new LotPublication.ExpiryChanged(
                        changed.item(),
                        changed.lotNumber(),
                        changed.change(),
                        changed.before(),
                        changed.expiresOn(),
                        changed.reasonCode());
            case LotEvent.LotExpiryApproaching approaching ->
                new LotPublication.ExpiryApproaching(
                        approaching.item(), approaching.lotNumber(), approaching.expiresOn(), approaching.daysAhead());
            case LotEvent.LotExpired expired ->
                new LotPublication.Expired(expired.item(), expired.lotNumber(), expired.expiresOn());
            // Warnings and papers are for the people of the site.
            case LotEvent.LotPurchaseDateDiffered warning -> null;
            case LotEvent.ExpiredLotReceived warning -> null;
            case LotEvent.LotNumberDifferedInCase warning -> null;
            case LotEvent.ShortDatedLotReceived warning -> null;
            case LotEvent.ShortDatedLotShipped warning -> null;
            case LotEvent.ShipmentOverridden decision -> null;
            case LotEvent.DeliveryInspected inspected -> null;
            // Its stock is quarantined, and a settlement that matters changes the date: both are told.
            case LotEvent.LotExpiryConflictRaised raised -> null;
            case LotEvent.LotExpiryConflictSettled settled -> null;
        };
    }

    private static Publication created(LotEvent.LotCreated created) {
        return new LotPublication.Created(
                created.item(),
                created.lotNumber(),
                created.vendor(),
                created.profile().manufacturedOn(),
                created.profile().purchasedOn(),
                created.profile().expiresOn());
    }
}
