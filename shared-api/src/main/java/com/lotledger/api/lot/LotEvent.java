package com.lotledger.api.lot;

import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to a lot. */
public sealed interface LotEvent {

    /** The item of the lot. */
    ItemCode item();

    /** Its number. */
    LotNumber lotNumber();

    /** Where a lot number came from. */
    enum Origin {
        /** Typed or read from the package (R-D04). */
        BY_HAND,
        /** Drawn from a location's number series (R-D05). */
        GENERATED
    }

    /**
     * A lot came to be; item, number and vendor are fixed from now on (R-D12).
     *
     * @param profile with the policy resolved and the expiry date derived, so that no later rule changes it
     */
    @Revision("1")
    record LotCreated(
            ItemCode item,
            LotNumber lotNumber,
            Origin origin,
            @Nullable VendorCode vendor,
            @Nullable String vendorName,
            LotProfile profile)
            implements LotEvent {}

    /** The profile of an unused lot changed (R-D14). */
    @Revision("1")
    record LotAmended(ItemCode item, LotNumber lotNumber, LotProfile profile) implements LotEvent {}

    /** A posted receipt brought stock of the lot; its profile is frozen from now on (R-D13). */
    @Revision("1")
    record LotReceived(
            ItemCode item,
            LotNumber lotNumber,
            Delivery delivery,
            Measure measure,
            ConversionFactor factor,
            Measure stockMeasure,
            List<ReceivedPortion> portions)
            implements LotEvent {
        public LotReceived {
            portions = List.copyOf(portions);
        }
    }

    /** Warning: the lot's purchase date is not the receipt's date; the lot keeps its own (R-D15). */
    @Revision("1")
    record LotPurchaseDateDiffered(ItemCode item, LotNumber lotNumber, Delivery delivery, LocalDate purchasedOn)
            implements LotEvent {}

    /** Warning: the lot was past its expiry date when it was received (R-E13). */
    @Revision("1")
    record ExpiredLotReceived(ItemCode item, LotNumber lotNumber, Delivery delivery, LocalDate expiresOn)
            implements LotEvent {}

    /**
     * Warning: the number typed for the new lot differs from those of other lots of the item only in upper and lower case
     * (R-X25).
     *
     * @param others the numbers of those lots
     */
    @Revision("1")
    record LotNumberDifferedInCase(ItemCode item, LotNumber lotNumber, List<LotNumber> others) implements LotEvent {
        public LotNumberDifferedInCase {
            others = List.copyOf(others);
        }
    }

    /** Warning: the lot had fewer days left at receipt than its item asks for (R-S21). */
    @Revision("1")
    record ShortDatedLotReceived(
            ItemCode item, LotNumber lotNumber, Delivery delivery, LocalDate expiresOn, long daysLeft, int minimumDays)
            implements LotEvent {}

    /** Warning: the lot had fewer days left at shipment than its item asks for (R-S22). */
    @Revision("1")
    record ShortDatedLotShipped(
            ItemCode item,
            LotNumber lotNumber,
            MovementId movement,
            LocalDate expiresOn,
            long daysLeft,
            int minimumDays)
            implements LotEvent {}

    /**
     * Quality let stock leave although rules forbid it (R-S12); the shipment follows.
     *
     * @param rules numbers of the rules that forbid it
     * @param reason why it may leave all the same
     */
    @Revision("1")
    record ShipmentOverridden(
            ItemCode item, LotNumber lotNumber, MovementId movement, List<String> rules, String reason)
            implements LotEvent {
        public ShipmentOverridden {
            rules = List.copyOf(rules);
        }
    }

    /** The vendor's own number of the lot became known; the lot is found by it too. */
    @Revision("1")
    record SupplierLotNumberRecorded(ItemCode item, LotNumber lotNumber, LotNumber supplierLotNumber)
            implements LotEvent {}

    /**
     * A delivery was looked at.
     *
     * @param condition what was seen
     * @param certificate reference of the certificate of analysis or conformity
     */
    @Revision("1")
    record DeliveryInspected(
            ItemCode item,
            LotNumber lotNumber,
            DeliveryId delivery,
            @Nullable String condition,
            @Nullable String certificate)
            implements LotEvent {}

    /** Why an expiry date changed after the freeze. */
    enum ExpiryChange {
        /** It was recorded wrongly. */
        CORRECTION,
        /** The lot proved good for longer. */
        EXTENSION,
        /** Two deliveries told different dates, and this one counts. */
        CONFLICT_SETTLED
    }

    /**
     * The expiry date changed by a decision of quality (R-S19).
     *
     * @param before the old date; null when it never expired
     * @param expiresOn the new date
     * @param evidence reference of what the decision rests on
     */
    @Revision("1")
    record LotExpiryChanged(
            ItemCode item,
            LotNumber lotNumber,
            ExpiryChange change,
            @Nullable LocalDate before,
            LocalDate expiresOn,
            ReasonCode reasonCode,
            String evidence)
            implements LotEvent {}

    /** A delivery told another expiry date than the lot has; its stock waits in quarantine until that is settled (R-S20). */
    @Revision("1")
    record LotExpiryConflictRaised(
            ItemCode item,
            LotNumber lotNumber,
            DeliveryId delivery,
            @Nullable LocalDate expiresOn,
            LocalDate told) implements LotEvent {}

    /** Quality said which date counts (R-S20); a {@link LotExpiryChanged} follows when it is the other one. */
    @Revision("1")
    record LotExpiryConflictSettled(
            ItemCode item,
            LotNumber lotNumber,
            DeliveryId delivery,
            @Nullable LocalDate expiresOn,
            ReasonCode reasonCode,
            String evidence)
            implements LotEvent {}

    /** The lot expires in so many days or fewer; told once per lot and date. */
    @Revision("1")
    record LotExpiryApproaching(ItemCode item, LotNumber lotNumber, LocalDate expiresOn, int daysAhead)
            implements LotEvent {}

    /** The last good day has passed; told once per lot and date (R-E14). */
    @Revision("1")
    record LotExpired(ItemCode item, LotNumber lotNumber, LocalDate expiresOn) implements LotEvent {}

    /** Stock of the lot was moved or judged: what was told, and what it changed. */
    sealed interface StockMoved extends LotEvent {

        /** The movement as it was told. */
        MovementDocument document();

        /** What it changed in this lot, part by part. */
        List<StockChange> changes();
    }

    /** Stock went from one bin into another (R-Q05). */
    @Revision("1")
    record StockTransferred(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockTransferred {
            changes = List.copyOf(changes);
        }
    }

    /** Stock went to a customer. */
    @Revision("1")
    record StockShipped(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockShipped {
            changes = List.copyOf(changes);
        }
    }

    /** Stock came back from a customer, into quarantine (R-S13). */
    @Revision("1")
    record StockReturnedByCustomer(
            ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockReturnedByCustomer {
            changes = List.copyOf(changes);
        }
    }

    /** Stock went back to its vendor. */
    @Revision("1")
    record StockReturnedToVendor(
            ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockReturnedToVendor {
            changes = List.copyOf(changes);
        }
    }

    /** Stock was found or is missing (R-Q01). */
    @Revision("1")
    record StockAdjusted(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockAdjusted {
            changes = List.copyOf(changes);
        }
    }

    /** Stock was taken out for good (R-Q01). */
    @Revision("1")
    record StockWrittenOff(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockWrittenOff {
            changes = List.copyOf(changes);
        }
    }

    /** Stock that was booked on this lot by mistake left it (R-S15). */
    @Revision("1")
    record StockMovedToOtherLot(
            ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockMovedToOtherLot {
            changes = List.copyOf(changes);
        }
    }

    /** Stock that was booked on another lot by mistake came in, with its deliveries (R-S15). */
    @Revision("1")
    record StockMovedFromOtherLot(
            ItemCode item,
            LotNumber lotNumber,
            MovementDocument document,
            List<PostedDelivery> deliveries,
            List<StockChange> changes)
            implements StockMoved {
        public StockMovedFromOtherLot {
            changes = List.copyOf(changes);
            deliveries = List.copyOf(deliveries);
        }
    }

    /** Stock that was in no lot came in, as a delivery of its own (R-S16). */
    @Revision("1")
    record UntrackedStockTakenIn(
            ItemCode item,
            LotNumber lotNumber,
            MovementDocument document,
            PostedDelivery delivery,
            List<StockChange> changes)
            implements StockMoved {
        public UntrackedStockTakenIn {
            changes = List.copyOf(changes);
        }
    }

    /** Quarantined stock may be used (R-S06). */
    @Revision("1")
    record StockReleased(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockReleased {
            changes = List.copyOf(changes);
        }
    }

    /** Quarantined stock may not be used (R-S06). */
    @Revision("1")
    record StockRejected(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockRejected {
            changes = List.copyOf(changes);
        }
    }

    /** Stock waits for a verdict (R-S06). */
    @Revision("1")
    record StockQuarantined(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockQuarantined {
            changes = List.copyOf(changes);
        }
    }

    /** Stock was stopped for the time being (R-S06). */
    @Revision("1")
    record StockHeld(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockHeld {
            changes = List.copyOf(changes);
        }
    }

    /** Stopped stock got its status back (R-S06). */
    @Revision("1")
    record HoldLifted(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public HoldLifted {
            changes = List.copyOf(changes);
        }
    }

    /** Stock was stopped by a recall (R-W06). */
    @Revision("1")
    record StockRecalled(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public StockRecalled {
            changes = List.copyOf(changes);
        }
    }

    /** Recalled stock got its verdict back (R-W06). */
    @Revision("1")
    record RecallLifted(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public RecallLifted {
            changes = List.copyOf(changes);
        }
    }

    /** The lot goes on under another number; this one stays an alias for ever (R-S17). Everything it held left it. */
    @Revision("1")
    record LotReplaced(ItemCode item, LotNumber lotNumber, MovementDocument document, List<StockChange> changes)
            implements StockMoved {
        public LotReplaced {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The lot took over everything of another one, which was renumbered or merged into it (R-S17).
     *
     * @param from the number replaced
     * @param deliveries its deliveries
     * @param shipped what customers still have of it
     */
    @Revision("1")
    record LotTookOver(
            ItemCode item,
            LotNumber lotNumber,
            MovementDocument document,
            LotNumber from,
            List<PostedDelivery> deliveries,
            List<ShippedQuantity> shipped,
            List<StockChange> changes)
            implements StockMoved {
        public LotTookOver {
            deliveries = List.copyOf(deliveries);
            shipped = List.copyOf(shipped);
            changes = List.copyOf(changes);
        }
    }
}
