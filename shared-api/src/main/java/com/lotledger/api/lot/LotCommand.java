package com.lotledger.api.lot;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What a lot can be told by itself; receiving comes with posting a purchase receipt, moving and judging its stock with
 * {@link com.lotledger.api.movement.StockMovementCommand}.
 */
public sealed interface LotCommand {

    /** The item of the lot. */
    ItemCode item();

    /** Its number. */
    LotNumber lotNumber();

    /** Item and number together. */
    default LotId lot() {
        return new LotId(item(), lotNumber());
    }

    /** Name of the lot's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return lot().stream();
    }

    /**
     * Adds a lot before any receipt uses it (R-D01). The same number for the item with other content is a conflict (R-D03).
     *
     * @param lotNumber starts with a letter (R-D04), or was drawn from the location's number series (R-D05)
     * @param location whose preferences and number series count; needed for a number that starts with no letter
     * @param vendor who makes or sells it, fixed from then on (R-D12); any vendor may deliver it when left out
     * @param profile dates and expiry (R-E01…R-E08)
     */
    record CreateLot(
            ItemCode item,
            LotNumber lotNumber,
            @Nullable LocationCode location,
            @Nullable VendorCode vendor,
            @Nullable LotProfile profile)
            implements LotCommand {
        public CreateLot {
            new Violations()
                    .required("item", item)
                    .required("lotNumber", lotNumber)
                    .refuseIfAny();
        }
    }

    /** Changes the profile of a lot that no purchase document has used (R-D13, R-D14); expiry is derived anew. */
    record AmendLot(ItemCode item, LotNumber lotNumber, LotProfile profile) implements LotCommand {
        public AmendLot {
            new Violations().required("profile", profile).refuseIfAny();
        }
    }

    /** Keeps the vendor's own number of the lot beside ours, so that it is found by either. A lot may have several. */
    record RecordSupplierLotNumber(ItemCode item, LotNumber lotNumber, LotNumber supplierLotNumber, Reason reason)
            implements LotCommand, Reason.Due {
        public RecordSupplierLotNumber {
            new Violations()
                    .required("supplierLotNumber", supplierLotNumber)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Keeps what was seen of a delivery. The last word counts.
     *
     * @param delivery which delivery of the lot
     * @param condition what was seen, at most 500 characters
     * @param certificate reference of the certificate of analysis or conformity, at most 100 characters
     */
    record InspectDelivery(
            ItemCode item,
            LotNumber lotNumber,
            DeliveryId delivery,
            @Nullable String condition,
            @Nullable String certificate,
            Reason reason)
            implements LotCommand, Reason.Due {
        public InspectDelivery {
            new Violations()
                    .required("delivery", delivery)
                    .text("condition", condition, 500)
                    .text("certificate", certificate, 100)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Changes the expiry date after the freeze; quality only (R-S19). An extension is later than the date before.
     *
     * @param change why: {@code CORRECTION} or {@code EXTENSION}
     * @param expiresOn the new last good day
     * @param reasonCode the reason as a code
     * @param evidence reference of what the decision rests on, 1 to 200 characters
     */
    record ChangeLotExpiry(
            ItemCode item,
            LotNumber lotNumber,
            LotEvent.ExpiryChange change,
            LocalDate expiresOn,
            ReasonCode reasonCode,
            String evidence,
            Reason reason)
            implements LotCommand, Reason.Due {
        public ChangeLotExpiry {
            new Violations()
                    .required("change", change)
                    .unless(
                            change != LotEvent.ExpiryChange.CONFLICT_SETTLED,
                            "R-S19",
                            "change",
                            "a conflict is settled by its own command")
                    .required("expiresOn", expiresOn)
                    .date("expiresOn", expiresOn)
                    .required("reasonCode", reasonCode)
                    .requiredText("evidence", evidence, 200)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Says which expiry date counts after a delivery told another one than the lot has; quality only (R-S20).
     *
     * @param delivery the delivery that told another date
     * @param expiresOn one of the two dates; left out where the lot never expires and that is right
     * @param reasonCode the reason as a code
     * @param evidence reference of what the decision rests on, 1 to 200 characters
     */
    record SettleExpiryConflict(
            ItemCode item,
            LotNumber lotNumber,
            DeliveryId delivery,
            @Nullable LocalDate expiresOn,
            ReasonCode reasonCode,
            String evidence,
            Reason reason)
            implements LotCommand, Reason.Due {
        public SettleExpiryConflict {
            new Violations()
                    .required("delivery", delivery)
                    .required("reasonCode", reasonCode)
                    .requiredText("evidence", evidence, 200)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Tells subscribers that the lot expires soon or has expired, once per date. Sent by the daily pass of the program itself.
     *
     * @param today business date of the pass
     */
    record AnnounceExpiry(ItemCode item, LotNumber lotNumber, LocalDate today) implements LotCommand {
        public AnnounceExpiry {
            new Violations().required("today", today).refuseIfAny();
        }
    }
}
