package com.lotledger.command.importing.format;

import com.lotledger.api.movement.AdjustmentDirection;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.WriteOffCause;
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
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * Makes the command of one row. What is missing is left to the command's own constructor, which knows what it needs and says
 * so in the words of the API.
 */
@NullUnmarked
final class MovementRow {

    private final MovementId movement;
    private final ItemCode item;
    private final LotNumber lotNumber;
    private final Cells cells;
    private final Violations violations;
    private final Quantity quantity;
    private final Measure measure;
    private final BinCode bin;
    private final LocalDate movedOn;
    private final String documentNumber;
    private final Reason reason;
    private final ReasonCode reasonCode;

    MovementRow(MovementId movement, ItemCode item, LotNumber lotNumber, Cells cells, Violations violations) {
        this.movement = movement;
        this.item = item;
        this.lotNumber = lotNumber;
        this.cells = cells;
        this.violations = violations;
        quantity = cells.optional("quantity", Quantity::of);
        measure = cells.optional("measure", Measure::new);
        bin = cells.optional("bin", BinCode::new);
        movedOn = cells.optional("moved_on", Cells::date);
        documentNumber = cells.text("document_number", 100);
        reason = cells.optional("reason", Reason::new);
        reasonCode = cells.optional("reason_code", ReasonCode::new);
    }

    StockMovementCommand command(MovementKind kind) {
        return switch (kind) {
            case TRANSFER -> transfer();
            case SHIPMENT -> shipment();
            case CUSTOMER_RETURN -> customerReturn();
            case VENDOR_RETURN -> vendorReturn();
            case ADJUSTMENT -> adjustment();
            case WRITE_OFF -> writeOff();
            case LOT_CORRECTION -> lotCorrection();
            case UNTRACKED_STOCK -> untrackedStock();
            case RELEASE -> verdict(StockMovementCommand.ReleaseStock::new);
            case REJECTION -> verdict(StockMovementCommand.RejectStock::new);
            case QUARANTINE -> verdict(StockMovementCommand.QuarantineStock::new);
            case HOLD -> verdict(StockMovementCommand.HoldStock::new);
            case HOLD_LIFTED -> verdict(StockMovementCommand.LiftHold::new);
            case LOT_MERGE -> naming(StockMovementCommand.MergeLot::new);
            case LOT_RENUMBERING -> naming(StockMovementCommand.RenumberLot::new);
            case PURCHASE_RECEIPT -> throw new IllegalArgumentException("a delivery is no movement");
            case RECALL, RECALL_LIFTED -> throw new IllegalArgumentException("recalled stock belongs to a case");
        };
    }

    private StockMovementCommand transfer() {
        BinCode toBin = cells.optional("to_bin", BinCode::new);
        DeliveryId delivery = delivery();
        QualityStatus status = status();
        violations.refuseIfAny();
        return new StockMovementCommand.TransferStock(
                movement, item, lotNumber, quantity, measure, bin, toBin, delivery, status, movedOn, documentNumber);
    }

    private StockMovementCommand shipment() {
        CustomerCode code = cells.required("customer", CustomerCode::new);
        String name = cells.text("customer_name", 200);
        String contact = cells.text("customer_contact", 500);
        String order = cells.text("order", 100);
        Reason override = cells.optional("override", Reason::new);
        DeliveryId delivery = delivery();
        violations.refuseIfAny();
        return new StockMovementCommand.ShipStock(
                movement,
                item,
                lotNumber,
                quantity,
                measure,
                bin,
                delivery,
                new Customer(code, name, contact),
                order,
                movedOn,
                documentNumber,
                override);
    }

    private StockMovementCommand customerReturn() {
        CustomerCode customer = cells.optional("customer", CustomerCode::new);
        DeliveryId delivery = delivery();
        violations.refuseIfAny();
        return new StockMovementCommand.ReturnStockFromCustomer(
                movement, item, lotNumber, quantity, measure, bin, customer, delivery, movedOn, documentNumber, reason);
    }

    private StockMovementCommand vendorReturn() {
        DeliveryId delivery = delivery();
        QualityStatus status = status();
        violations.refuseIfAny();
        return new StockMovementCommand.ReturnStockToVendor(
                movement, item, lotNumber, quantity, measure, bin, delivery, status, movedOn, documentNumber, reason);
    }

    private StockMovementCommand adjustment() {
        AdjustmentDirection direction = cells.optional("direction", Cells.oneOf(AdjustmentDirection.class));
        DeliveryId delivery = delivery();
        QualityStatus status = status();
        violations.refuseIfAny();
        return new StockMovementCommand.AdjustStock(
                movement,
                item,
                lotNumber,
                quantity,
                measure,
                bin,
                direction,
                delivery,
                status,
                movedOn,
                documentNumber,
                reasonCode,
                reason);
    }

    private StockMovementCommand writeOff() {
        WriteOffCause cause = cells.optional("cause", Cells.oneOf(WriteOffCause.class));
        String witness = cells.text("witness", 100);
        DeliveryId delivery = delivery();
        QualityStatus status = status();
        violations.refuseIfAny();
        return new StockMovementCommand.WriteOffStock(
                movement,
                item,
                lotNumber,
                quantity,
                measure,
                bin,
                cause,
                delivery,
                status,
                witness,
                movedOn,
                documentNumber,
                reason);
    }

    private StockMovementCommand lotCorrection() {
        LotNumber toLotNumber = cells.required("other_lot", LotNumber::new);
        DeliveryId delivery = delivery();
        QualityStatus status = status();
        violations.refuseIfAny();
        return new StockMovementCommand.MoveStockToLot(
                movement,
                item,
                lotNumber,
                toLotNumber,
                quantity,
                measure,
                bin,
                delivery,
                status,
                movedOn,
                documentNumber,
                reason);
    }

    private StockMovementCommand untrackedStock() {
        VendorCode vendor = cells.optional("vendor", VendorCode::new);
        violations.refuseIfAny();
        return new StockMovementCommand.MoveUntrackedStockToLot(
                movement, item, lotNumber, quantity, measure, bin, vendor, movedOn, documentNumber, reason);
    }

    private StockMovementCommand verdict(Verdict verdict) {
        DeliveryId delivery = delivery();
        violations.refuseIfAny();
        return verdict.of(movement, item, lotNumber, delivery, bin, quantity, measure, reasonCode, reason);
    }

    private StockMovementCommand naming(Naming naming) {
        LotNumber into = cells.required("other_lot", LotNumber::new);
        violations.refuseIfAny();
        return naming.of(movement, item, lotNumber, into, reason);
    }

    /** How all verdicts are made. */
    @FunctionalInterface
    private interface Verdict {
        StockMovementCommand of(
                MovementId movement,
                ItemCode item,
                LotNumber lotNumber,
                DeliveryId delivery,
                BinCode bin,
                Quantity quantity,
                Measure measure,
                ReasonCode reasonCode,
                Reason reason);
    }

    /** How a lot is told to go on under another number. */
    @FunctionalInterface
    private interface Naming {
        StockMovementCommand of(MovementId movement, ItemCode item, LotNumber lotNumber, LotNumber into, Reason reason);
    }

    private QualityStatus status() {
        return cells.optional("status", Cells.oneOf(QualityStatus.class));
    }

    private DeliveryId delivery() {
        ReceiptId receipt = cells.optional("delivery_receipt", ReceiptId::new);
        Integer line = cells.optional("delivery_line", Cells::whole);
        if (receipt == null && line == null) {
            return null;
        }
        violations.required("delivery_receipt", receipt).required("delivery_line", line);
        violations.refuseIfAny();
        return new DeliveryId(receipt, line);
    }
}
