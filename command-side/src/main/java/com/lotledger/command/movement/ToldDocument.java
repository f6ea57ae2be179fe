package com.lotledger.command.movement;

import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.MergeLot;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.StockMovementCommand.MoveUntrackedStockToLot;
import com.lotledger.api.movement.StockMovementCommand.Moving;
import com.lotledger.api.movement.StockMovementCommand.Naming;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.movement.StockMovementCommand.Recalling;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementCommand.RenumberLot;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockFromCustomer;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockToVendor;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementCommand.WriteOffStock;
import java.util.Objects;

/** A command as the document that is kept of it. */
final class ToldDocument {

    private ToldDocument() {}

    static MovementDocument of(StockMovementCommand command, LeftOut leftOut) {
        return switch (command) {
            case Moving moving -> of(moving, leftOut);
            case Judging judging ->
                new DocumentParts(judging.movement(), kind(judging), leftOut)
                        .quantity(judging.quantity(), judging.measure())
                        .bin(judging.bin())
                        .only(judging.delivery(), null)
                        .reasonCode(judging.reasonCode())
                        .recall(judging instanceof Recalling recalling ? recalling.recall() : null)
                        .document();
            case Naming naming ->
                new DocumentParts(naming.movement(), kind(naming), leftOut)
                        .otherLot(naming.into())
                        .document();
        };
    }

    private static MovementDocument of(Moving command, LeftOut leftOut) {
        DocumentParts parts = new DocumentParts(command.movement(), kind(command), leftOut)
                .on(command.movedOn(), command.documentNumber())
                .quantity(command.quantity(), command.measure())
                .bin(command.bin());
        DocumentParts ofKind = switch (command) {
            case TransferStock told -> parts.toBin(told.toBin()).only(told.delivery(), told.status());
            case ShipStock told ->
                parts.customer(told.customer(), told.order())
                        .only(told.delivery(), null)
                        .override(told.override());
            case ReturnStockFromCustomer told ->
                parts.customer(new Customer(told.customer(), null, null), null).only(told.delivery(), null);
            case ReturnStockToVendor told -> parts.vendor(leftOut.vendor()).only(told.delivery(), told.status());
            case AdjustStock told ->
                parts.direction(told.direction()).reasonCode(told.reasonCode()).only(told.delivery(), told.status());
            case WriteOffStock told -> parts.cause(told.cause(), told.witness()).only(told.delivery(), told.status());
            case MoveStockToLot told -> parts.otherLot(told.toLotNumber()).only(told.delivery(), told.status());
            case MoveUntrackedStockToLot told ->
                parts.vendor(Objects.requireNonNullElse(told.vendor(), leftOut.vendor()));
        };
        return ofKind.document();
    }

    static MovementKind kind(StockMovementCommand command) {
        return switch (command) {
            case Moving moving -> kind(moving);
            case Judging judging -> kind(judging);
            case Naming naming -> kind(naming);
        };
    }

    private static MovementKind kind(Moving command) {
        return switch (command) {
            case TransferStock told -> MovementKind.TRANSFER;
            case ShipStock told -> MovementKind.SHIPMENT;
            case ReturnStockFromCustomer told -> MovementKind.CUSTOMER_RETURN;
            case ReturnStockToVendor told -> MovementKind.VENDOR_RETURN;
            case AdjustStock told -> MovementKind.ADJUSTMENT;
            case WriteOffStock told -> MovementKind.WRITE_OFF;
            case MoveStockToLot told -> MovementKind.LOT_CORRECTION;
            case MoveUntrackedStockToLot told -> MovementKind.UNTRACKED_STOCK;
        };
    }

    private static MovementKind kind(Judging command) {
        return switch (command) {
            case ReleaseStock told -> MovementKind.RELEASE;
            case RejectStock told -> MovementKind.REJECTION;
            case QuarantineStock told -> MovementKind.QUARANTINE;
            case HoldStock told -> MovementKind.HOLD;
            case LiftHold told -> MovementKind.HOLD_LIFTED;
            case RecallStock told -> MovementKind.RECALL;
            case LiftRecall told -> MovementKind.RECALL_LIFTED;
        };
    }

    private static MovementKind kind(Naming command) {
        return switch (command) {
            case RenumberLot told -> MovementKind.LOT_RENUMBERING;
            case MergeLot told -> MovementKind.LOT_MERGE;
        };
    }
}
