package com.lotledger.api.movement;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the stock of a lot after it was received. Whoever sends a command names the movement; the same name
 * with the same content is answered as before, with other content it is a conflict (R-X01). Every one answers a
 * {@link RecordedMovement}.
 *
 * <p>Quantities are above zero (R-S05), in {@code measure}, or in the stock measure when it is left out. A movement takes
 * from the oldest delivery first unless it names one (R-S01). {@code movedOn} is the business date, the sender's when left
 * out, never in the future (R-S04) and in the past only when the balance of every later day allows it (R-S03).
 * {@code documentNumber} is the number on the paper, at most 100 characters; the movement's name when left out.
 */
public sealed interface StockMovementCommand
        permits StockMovementCommand.Moving, StockMovementCommand.Judging, StockMovementCommand.Naming {

    /** Name of the movement. */
    MovementId movement();

    /** Item of the lot. */
    ItemCode item();

    /** Number of the lot. */
    LotNumber lotNumber();

    /** Name of the movement's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return movement().stream();
    }

    /** Moves goods. */
    sealed interface Moving extends StockMovementCommand {

        Quantity quantity();

        @Nullable
        Measure measure();

        BinCode bin();

        @Nullable
        LocalDate movedOn();

        @Nullable
        String documentNumber();
    }

    /**
     * Moves stock from one bin into another of the same type (R-Q05), at most what lies there (R-Q06).
     *
     * @param bin where it lies
     * @param toBin where it goes
     * @param delivery only of this delivery
     * @param status only stock of this status; needed where several lie in the bin and not all of it goes (R-S09)
     */
    record TransferStock(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            Quantity quantity,
            @Nullable Measure measure,
            BinCode bin,
            BinCode toBin,
            @Nullable DeliveryId delivery,
            @Nullable QualityStatus status,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber)
            implements Moving {
        public TransferStock {
            moving(movement, item, lotNumber, quantity, bin, movedOn, documentNumber)
                    .required("toBin", toBin)
                    .refuseIfAny();
        }
    }

    /**
     * Ships released, unexpired stock to a customer (R-S10, R-S11, R-S22).
     *
     * @param customer who gets it
     * @param order number of the customer's order, at most 100 characters
     * @param override why quality lets stock leave although it is not released or has expired (R-S12); quality only
     */
    record ShipStock(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            Quantity quantity,
            @Nullable Measure measure,
            BinCode bin,
            @Nullable DeliveryId delivery,
            Customer customer,
            @Nullable String order,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber,
            @Nullable Reason override)
            implements Moving {
        public ShipStock {
            moving(movement, item, lotNumber, quantity, bin, movedOn, documentNumber)
                    .required("customer", customer)
                    .text("order", order, 100)
                    .refuseIfAny();
        }
    }

    /**
     * Takes goods back from a customer into quarantine: only of a lot, and at most what was shipped to them and not returned yet
     * (R-S13).
     *
     * @param bin where it is put
     * @param customer who returns it
     * @param delivery only of this delivery
     */
    record ReturnStockFromCustomer(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            Quantity quantity,
            @Nullable Measure measure,
            BinCode bin,
            CustomerCode customer,
            @Nullable DeliveryId delivery,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber,
            Reason reason)
            implements Moving, Reason.Due {
        public ReturnStockFromCustomer {
            moving(movement, item, lotNumber, quantity, bin, movedOn, documentNumber)
                    .required("customer", customer)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Sends stock of one delivery back to the vendor who delivered it.
     *
     * @param delivery only of this delivery
     * @param status only stock of this status (R-S09)
     */
    record ReturnStockToVendor(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            Quantity quantity,
            @Nullable Measure measure,
            BinCode bin,
            @Nullable DeliveryId delivery,
            @Nullable QualityStatus status,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber,
            Reason reason)
            implements Moving, Reason.Due {
        public ReturnStockToVendor {
            moving(movement, item, lotNumber, quantity, bin, movedOn, documentNumber)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Puts right what was counted (R-Q01). An adjustment up adds to the named delivery, or to the newest of the lot, with the
     * named status, or with the one that stock of the delivery in the bin has, or else in quarantine.
     *
     * @param direction whether stock was found or is missing
     * @param status only stock of this status (R-S09)
     * @param reasonCode the reason as a code
     */
    record AdjustStock(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            Quantity quantity,
            @Nullable Measure measure,
            BinCode bin,
            AdjustmentDirection direction,
            @Nullable DeliveryId delivery,
            @Nullable QualityStatus status,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber,
            ReasonCode reasonCode,
            Reason reason)
            implements Moving, Reason.Due {
        public AdjustStock {
            moving(movement, item, lotNumber, quantity, bin, movedOn, documentNumber)
                    .required("direction", direction)
                    .required("reasonCode", reasonCode)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Takes stock out for good (R-Q01, R-E12).
     *
     * @param cause why
     * @param status only stock of this status (R-S09)
     * @param witness who saw it destroyed; required for that (R-S14), at most 100 characters
     */
    record WriteOffStock(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            Quantity quantity,
            @Nullable Measure measure,
            BinCode bin,
            WriteOffCause cause,
            @Nullable DeliveryId delivery,
            @Nullable QualityStatus status,
            @Nullable String witness,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber,
            Reason reason)
            implements Moving, Reason.Due {
        public WriteOffStock {
            moving(movement, item, lotNumber, quantity, bin, movedOn, documentNumber)
                    .required("cause", cause)
                    .required("reason", reason)
                    .text("witness", witness, 100)
                    .unless(
                            cause != WriteOffCause.DESTROYED || (witness != null && !witness.isBlank()),
                            "R-S14",
                            "witness",
                            "a destruction needs a witness")
                    .refuseIfAny();
        }
    }

    /**
     * Moves stock that was booked on the wrong lot to the right one of the same item and vendor, with its delivery and status;
     * both lots change or neither (R-S15).
     *
     * @param lotNumber the wrong lot
     * @param toLotNumber the right lot
     */
    record MoveStockToLot(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            LotNumber toLotNumber,
            Quantity quantity,
            @Nullable Measure measure,
            BinCode bin,
            @Nullable DeliveryId delivery,
            @Nullable QualityStatus status,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber,
            Reason reason)
            implements Moving, Reason.Due {
        public MoveStockToLot {
            moving(movement, item, lotNumber, quantity, bin, movedOn, documentNumber)
                    .required("toLotNumber", toLotNumber)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Brings stock that belongs to no lot into one, in quarantine, as a delivery of its own named after the movement (R-A10, R-S16).
     *
     * @param lotNumber the lot it comes into; it exists
     * @param vendor who once delivered it; the lot's vendor when left out
     */
    record MoveUntrackedStockToLot(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            Quantity quantity,
            @Nullable Measure measure,
            BinCode bin,
            @Nullable VendorCode vendor,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber,
            Reason reason)
            implements Moving, Reason.Due {
        public MoveUntrackedStockToLot {
            moving(movement, item, lotNumber, quantity, bin, movedOn, documentNumber)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Says what quality thinks of stock; quality only (R-S07). Without {@code quantity} all stock meant changes, without
     * {@code delivery} of every delivery, without {@code bin} in every bin.
     */
    sealed interface Judging extends StockMovementCommand, Reason.Due {

        @Nullable
        DeliveryId delivery();

        @Nullable
        BinCode bin();

        @Nullable
        Quantity quantity();

        @Nullable
        Measure measure();

        ReasonCode reasonCode();
    }

    /** Releases quarantined stock (R-S06); not by whoever posted its receipt (R-S08), not while its expiry is in conflict (R-S20). */
    record ReleaseStock(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            @Nullable BinCode bin,
            @Nullable Quantity quantity,
            @Nullable Measure measure,
            ReasonCode reasonCode,
            Reason reason)
            implements Judging {
        public ReleaseStock {
            judging(movement, item, lotNumber, quantity, reasonCode, reason).refuseIfAny();
        }
    }

    /** Rejects quarantined stock (R-S06). */
    record RejectStock(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            @Nullable BinCode bin,
            @Nullable Quantity quantity,
            @Nullable Measure measure,
            ReasonCode reasonCode,
            Reason reason)
            implements Judging {
        public RejectStock {
            judging(movement, item, lotNumber, quantity, reasonCode, reason).refuseIfAny();
        }
    }

    /** Puts released or rejected stock back into quarantine, to be judged again (R-S06). */
    record QuarantineStock(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            @Nullable BinCode bin,
            @Nullable Quantity quantity,
            @Nullable Measure measure,
            ReasonCode reasonCode,
            Reason reason)
            implements Judging {
        public QuarantineStock {
            judging(movement, item, lotNumber, quantity, reasonCode, reason).refuseIfAny();
        }
    }

    /** Stops stock of whatever verdict for the time being (R-S06). */
    record HoldStock(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            @Nullable BinCode bin,
            @Nullable Quantity quantity,
            @Nullable Measure measure,
            ReasonCode reasonCode,
            Reason reason)
            implements Judging {
        public HoldStock {
            judging(movement, item, lotNumber, quantity, reasonCode, reason).refuseIfAny();
        }
    }

    /** Gives stock on hold the status back that it had (R-S06). */
    record LiftHold(
            MovementId movement,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            @Nullable BinCode bin,
            @Nullable Quantity quantity,
            @Nullable Measure measure,
            ReasonCode reasonCode,
            Reason reason)
            implements Judging {
        public LiftHold {
            judging(movement, item, lotNumber, quantity, reasonCode, reason).refuseIfAny();
        }
    }

    /** Stops stock for a recall, or sets it free again; the recall coordinator only (R-W14). */
    sealed interface Recalling extends Judging {

        /** The case. */
        RecallId recall();
    }

    /**
     * Stops stock that an open recall covers, of whatever status (R-W06).
     *
     * @param recall the open case that covers it
     */
    record RecallStock(
            MovementId movement,
            RecallId recall,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            @Nullable BinCode bin,
            @Nullable Quantity quantity,
            @Nullable Measure measure,
            ReasonCode reasonCode,
            Reason reason)
            implements Recalling {
        public RecallStock {
            judging(movement, item, lotNumber, quantity, reasonCode, reason)
                    .required("recall", recall)
                    .refuseIfAny();
        }
    }

    /**
     * Gives recalled stock the verdict back that it had (R-W06), once no open recall covers it any more (R-W08).
     *
     * @param recall the case that it was recalled for
     */
    record LiftRecall(
            MovementId movement,
            RecallId recall,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery,
            @Nullable BinCode bin,
            @Nullable Quantity quantity,
            @Nullable Measure measure,
            ReasonCode reasonCode,
            Reason reason)
            implements Recalling {
        public LiftRecall {
            judging(movement, item, lotNumber, quantity, reasonCode, reason)
                    .required("recall", recall)
                    .refuseIfAny();
        }
    }

    /** Changes under which number a lot is known; quality only. Its history stays whole under every number it ever had (R-S17). */
    sealed interface Naming extends StockMovementCommand, Reason.Due {

        /** The number that holds from then on. */
        LotNumber into();
    }

    /**
     * Gives a lot another number: all it holds goes on under the new one, and the old one stays an alias for ever.
     *
     * @param into the new number, which the item has not used yet (R-S18)
     */
    record RenumberLot(MovementId movement, ItemCode item, LotNumber lotNumber, LotNumber into, Reason reason)
            implements Naming {
        public RenumberLot {
            named(movement, item, lotNumber)
                    .required("into", into)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    /**
     * Merges a lot that was entered twice into the right one, which has the same expiry date and vendor (R-S15); its number
     * stays an alias for ever.
     *
     * @param lotNumber the duplicate
     * @param into the right lot
     */
    record MergeLot(MovementId movement, ItemCode item, LotNumber lotNumber, LotNumber into, Reason reason)
            implements Naming {
        public MergeLot {
            named(movement, item, lotNumber)
                    .required("into", into)
                    .required("reason", reason)
                    .refuseIfAny();
        }
    }

    private static Violations named(
            @Nullable MovementId movement, @Nullable ItemCode item, @Nullable LotNumber lotNumber) {
        return new Violations()
                .required("movement", movement)
                .required("item", item)
                .required("lotNumber", lotNumber);
    }

    private static Violations moving(
            @Nullable MovementId movement,
            @Nullable ItemCode item,
            @Nullable LotNumber lotNumber,
            @Nullable Quantity quantity,
            @Nullable BinCode bin,
            @Nullable LocalDate movedOn,
            @Nullable String documentNumber) {
        return named(movement, item, lotNumber)
                .required("quantity", quantity)
                .unless(quantity == null || quantity.isPositive(), "R-S05", "quantity", ABOVE_ZERO)
                .required("bin", bin)
                .date("movedOn", movedOn)
                .text("documentNumber", documentNumber, 100);
    }

    private static Violations judging(
            @Nullable MovementId movement,
            @Nullable ItemCode item,
            @Nullable LotNumber lotNumber,
            @Nullable Quantity quantity,
            @Nullable ReasonCode reasonCode,
            @Nullable Reason reason) {
        return named(movement, item, lotNumber)
                .unless(quantity == null || quantity.isPositive(), "R-S05", "quantity", ABOVE_ZERO)
                .required("reasonCode", reasonCode)
                .required("reason", reason);
    }

    /** Why a quantity was refused. */
    String ABOVE_ZERO = "a moved quantity is above zero";
}
