package com.lotledger.api.receipt;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What a purchase receipt can be told. Whoever sends a command names what it makes; the same name with the same content
 * is answered as before, with other content it is a conflict (R-X01).
 */
public sealed interface PurchaseReceiptCommand {

    /** Most lines of one receipt. */
    int MOST_LINES = 1_000;
    /** Most assignments of one receipt. */
    int MOST_ASSIGNMENTS = 5_000;

    /** The receipt meant. */
    ReceiptId receipt();

    /** Name of the receipt's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return receipt().stream();
    }

    /**
     * Opens a draft.
     *
     * @param vendor who delivered (R-F02)
     * @param vendorName the vendor's name, at most 200 characters
     * @param purchaseOrder number of the purchase order, at most 100 characters
     * @param deliveryNote number of the vendor's delivery note, at most 100 characters
     * @param location where it was received (R-F04)
     * @param receivedOn business date of the receipt; the sender's business date when not given; fixed (R-F06)
     * @param purchaseRepresentative who answers for the purchase; the sender when not given (R-F04)
     * @param notes at most 2,000 characters
     */
    record OpenPurchaseReceipt(
            ReceiptId receipt,
            VendorCode vendor,
            @Nullable String vendorName,
            @Nullable String purchaseOrder,
            @Nullable String deliveryNote,
            LocationCode location,
            @Nullable LocalDate receivedOn,
            @Nullable String purchaseRepresentative,
            @Nullable String notes)
            implements PurchaseReceiptCommand {
        public OpenPurchaseReceipt {
            new Violations()
                    .required("receipt", receipt)
                    .unless(vendor != null, "R-F02", "vendor", "a receipt needs its vendor")
                    .unless(location != null, "R-F04", "location", "a receipt needs its location")
                    .text("vendorName", vendorName, 200)
                    .text("purchaseOrder", purchaseOrder, 100)
                    .text("deliveryNote", deliveryNote, 100)
                    .date("receivedOn", receivedOn)
                    .text("purchaseRepresentative", purchaseRepresentative, 100)
                    .text("notes", notes, 2_000)
                    .refuseIfAny();
        }
    }

    /** Adds a line to a draft; the fields are those of {@link DeliveryLine}. */
    record AddReceiptLine(
            ReceiptId receipt,
            int line,
            ItemCode item,
            Quantity received,
            @Nullable Measure measure,
            @Nullable Quantity ordered,
            boolean discontinuedConfirmed,
            boolean moreDecimals)
            implements PurchaseReceiptCommand {
        public AddReceiptLine {
            new Violations()
                    .required("receipt", receipt)
                    .unless(line >= 1 && line <= MOST_LINES, "R-X08", "line", "a line number is 1 to 1000")
                    .required("item", item)
                    .required("received", received)
                    .refuseIfAny();
        }
    }

    /** Takes a line and its assignments out of a draft. */
    record RemoveReceiptLine(ReceiptId receipt, int line) implements PurchaseReceiptCommand {}

    /**
     * Puts a part of a line's quantity into a bin and, for items under lot tracking, a lot.
     *
     * @param assignment name of the assignment within the receipt
     * @param quantity above zero, in the line's measure
     * @param lotNumber see {@link DeliveryAssignment}
     * @param lot see {@link DeliveryAssignment}
     * @param supplierLotNumber see {@link DeliveryAssignment}
     */
    record AssignQuantityToBin(
            ReceiptId receipt,
            AssignmentId assignment,
            int line,
            BinCode bin,
            Quantity quantity,
            @Nullable LotNumber lotNumber,
            @Nullable LotProfile lot,
            @Nullable LotNumber supplierLotNumber)
            implements PurchaseReceiptCommand {
        public AssignQuantityToBin {
            new Violations()
                    .required("assignment", assignment)
                    .required("bin", bin)
                    .required("quantity", quantity)
                    .refuseIfAny();
        }
    }

    /** Takes an assignment out of a draft. */
    record UnassignQuantityFromBin(ReceiptId receipt, AssignmentId assignment) implements PurchaseReceiptCommand {
        public UnassignQuantityFromBin {
            new Violations().required("assignment", assignment).refuseIfAny();
        }
    }

    /** Takes the goods into stock; refused with every violation at once (R-F03, R-G08…R-G10). Answers a {@link PostedReceipt}. */
    record PostPurchaseReceipt(ReceiptId receipt) implements PurchaseReceiptCommand {}

    /** Gives a draft up; a posted receipt cannot be given up (R-J04). */
    record AbandonPurchaseReceipt(ReceiptId receipt, Reason reason) implements PurchaseReceiptCommand, Reason.Due {
        public AbandonPurchaseReceipt {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }

    /**
     * Opens, fills and posts a receipt at once, or does nothing: for machines. The rules are those of the single steps.
     * Answers a {@link PostedReceipt}.
     *
     * @param lines 1 to 1,000
     */
    record RecordDelivery(
            ReceiptId receipt,
            VendorCode vendor,
            @Nullable String vendorName,
            @Nullable String purchaseOrder,
            @Nullable String deliveryNote,
            LocationCode location,
            @Nullable LocalDate receivedOn,
            @Nullable String purchaseRepresentative,
            @Nullable String notes,
            @Nullable List<DeliveryLine> lines)
            implements PurchaseReceiptCommand {
        public RecordDelivery {
            new Violations().entries("lines", lines).refuseIfAny();
            lines = lines == null ? List.of() : List.copyOf(lines);
            int assignments =
                    lines.stream().mapToInt(each -> each.assigned().size()).sum();
            Violations violations = new Violations();
            violations.collect(
                    "",
                    () -> new OpenPurchaseReceipt(
                            receipt,
                            vendor,
                            vendorName,
                            purchaseOrder,
                            deliveryNote,
                            location,
                            receivedOn,
                            purchaseRepresentative,
                            notes));
            violations
                    .unless(!lines.isEmpty(), "R-F03", "lines", "a receipt has at least one line")
                    .unless(lines.size() <= MOST_LINES, "R-X08", "lines", "a receipt has at most 1000 lines")
                    .unless(assignments <= MOST_ASSIGNMENTS, "R-X08", "lines", "a receipt has at most 5000 assignments")
                    .refuseIfAny();
        }

        /** The first step. */
        public OpenPurchaseReceipt opening() {
            return new OpenPurchaseReceipt(
                    receipt,
                    vendor,
                    vendorName,
                    purchaseOrder,
                    deliveryNote,
                    location,
                    receivedOn,
                    purchaseRepresentative,
                    notes);
        }

        /** The lines; never empty. */
        public List<DeliveryLine> delivered() {
            return lines == null ? List.of() : lines;
        }
    }
}
