package com.lotledger.command.movement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.lotledger.api.movement.RecordedMovement;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockMovementCommand.AdjustStock;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.MergeLot;
import com.lotledger.api.movement.StockMovementCommand.MoveStockToLot;
import com.lotledger.api.movement.StockMovementCommand.MoveUntrackedStockToLot;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockMovementCommand.RenumberLot;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockFromCustomer;
import com.lotledger.api.movement.StockMovementCommand.ReturnStockToVendor;
import com.lotledger.api.movement.StockMovementCommand.ShipStock;
import com.lotledger.api.movement.StockMovementCommand.TransferStock;
import com.lotledger.api.movement.StockMovementCommand.WriteOffStock;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.platform.provenance.Sender;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One movement or verdict under the name that its sender gave it: recorded once, never changed (R-X01, R-Q07). What it does to lots
 * is stored with it in one unit of work, or not at all.
 */
@Aggregate(type = "StockMovement")
public class StockMovement {

    private @Nullable StockMovementRecorded recorded;
    private String reason = "";

    StockMovement() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return recorded == null ? null : recorded.movement().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(TransferStock command, Transfer transfer, MetaData metaData) {
        return once(command, metaData, sender -> transfer.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(ShipStock command, Shipment shipment, MetaData metaData) {
        return once(command, metaData, sender -> shipment.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(ReturnStockFromCustomer command, CustomerReturn customerReturn, MetaData metaData) {
        return once(command, metaData, sender -> customerReturn.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(ReturnStockToVendor command, VendorReturn vendorReturn, MetaData metaData) {
        return once(command, metaData, sender -> vendorReturn.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(AdjustStock command, Adjustment adjustment, MetaData metaData) {
        return once(command, metaData, sender -> adjustment.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(WriteOffStock command, WriteOff writeOff, MetaData metaData) {
        return once(command, metaData, sender -> writeOff.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(MoveStockToLot command, LotCorrection correction, MetaData metaData) {
        return once(command, metaData, sender -> correction.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(MoveUntrackedStockToLot command, UntrackedStockIntoLot intoLot, MetaData metaData) {
        return once(command, metaData, sender -> intoLot.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(ReleaseStock command, Verdict verdict, MetaData metaData) {
        return once(command, metaData, sender -> verdict.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(RejectStock command, Verdict verdict, MetaData metaData) {
        return once(command, metaData, sender -> verdict.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(QuarantineStock command, Verdict verdict, MetaData metaData) {
        return once(command, metaData, sender -> verdict.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(HoldStock command, Verdict verdict, MetaData metaData) {
        return once(command, metaData, sender -> verdict.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(LiftHold command, Verdict verdict, MetaData metaData) {
        return once(command, metaData, sender -> verdict.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(RecallStock command, Verdict verdict, MetaData metaData) {
        return once(command, metaData, sender -> verdict.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(LiftRecall command, Verdict verdict, MetaData metaData) {
        return once(command, metaData, sender -> verdict.decide(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(RenumberLot command, Renaming renaming, MetaData metaData) {
        return once(command, metaData, sender -> renaming.renumber(command, sender));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    RecordedMovement decide(MergeLot command, Renaming renaming, MetaData metaData) {
        return once(command, metaData, sender -> renaming.merge(command, sender));
    }

    private RecordedMovement once(
            StockMovementCommand command, MetaData metaData, Function<Sender, StockMovementRecorded> decision) {
        if (recorded == null) {
            apply(decision.apply(Sender.of(metaData)));
        } else {
            ARepeatedMovementTellsTheSame.check(recorded, reason, command);
        }
        StockMovementRecorded done = Objects.requireNonNull(recorded);
        return new RecordedMovement(done.movement(), done.changes(), done.warnings());
    }

    @EventSourcingHandler
    void evolve(StockMovementRecorded event, MetaData metaData) {
        recorded = event;
        reason = Objects.toString(metaData.get(Provenance.REASON), "");
    }
}
