package com.lotledger.command.bin;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.bin.StockBinCommand.DiscontinueStockBin;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.bin.StockBinCommand.ReactivateStockBin;
import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.bin.StockBinEvent.MovedToStockArea;
import com.lotledger.api.bin.StockBinEvent.StockAreaDefined;
import com.lotledger.api.bin.StockBinEvent.StockBinDescribed;
import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.bin.StockBinEvent.StockBinReactivated;
import com.lotledger.api.bin.StockBinEvent.WarehousePositionChanged;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.location.Locations;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A place for goods, or an area of such places. */
@Aggregate(type = "StockBin")
class StockBin {

    private @Nullable StockBinState state;

    /** For the event store, which fills it with history. */
    StockBin() {}

    /** Name of its event stream; null before its first event. */
    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : state.bin().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineStockArea command, Locations locations, StockBins bins) {
        if (state != null) {
            StockBinDefinition.checkRepeated(command, state.definition());
            return;
        }
        Violations violations = new Violations();
        @Nullable
        LocationCode location =
                PlaceOfDefinition.location(command.location(), command.area(), locations, bins, violations);
        if (command.area() != null) {
            AnAreaDoesNotEncloseItself.check(command.bin(), bins.fromInsideOut(command.area()), violations);
        }
        AnAreaHasALocation.check(location, violations);
        violations.refuseIfAny();
        apply(new StockAreaDefined(
                command.bin(), command.description(), Objects.requireNonNull(location), command.area()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineStockBin command, Locations locations, StockBins bins) {
        if (state != null) {
            StockBinDefinition.checkRepeated(command, state.definition());
            return;
        }
        Violations violations = new Violations();
        @Nullable
        LocationCode location =
                PlaceOfDefinition.location(command.location(), command.area(), locations, bins, violations);
        AWarehousePositionNeedsALocation.check(command.warehousePosition(), location, violations);
        violations.refuseIfAny();
        apply(StockBinDefinition.resolved(command, location));
    }

    @CommandHandler
    void decide(DescribeStockBin command) {
        if (!present().description().equals(command.description())) {
            apply(new StockBinDescribed(command.bin(), command.description()));
        }
    }

    @CommandHandler
    void decide(MoveToStockArea command, StockBins bins) {
        @Nullable BinCode area = command.area();
        if (Objects.equals(present().area(), area)) {
            return;
        }
        if (area != null) {
            Violations violations = new Violations();
            StockBinState enclosing = bins.existing(area, "area");
            OnlyAnAreaEncloses.check(enclosing, violations);
            AnAreaMovesOnlyWithinItsLocation.check(present().location(), enclosing, violations);
            AnAreaDoesNotEncloseItself.check(command.bin(), bins.fromInsideOut(area), violations);
            violations.refuseIfAny();
        }
        apply(new MovedToStockArea(command.bin(), area));
    }

    @CommandHandler
    void decide(ChangeWarehousePosition command) {
        Violations violations = new Violations();
        OnlyBinsHaveAWarehousePosition.check(present(), violations);
        AWarehousePositionNeedsALocation.check(
                command.warehousePosition(), present().location(), violations);
        violations.refuseIfAny();
        if (!Objects.equals(present().warehousePosition(), command.warehousePosition())) {
            apply(new WarehousePositionChanged(command.bin(), command.warehousePosition()));
        }
    }

    @CommandHandler
    void decide(DiscontinueStockBin command, BinContents contents) {
        if (present().discontinued()) {
            return;
        }
        if (present().holdsStock()) {
            Violations violations = new Violations();
            OnlyAnEmptyBinIsDiscontinued.check(contents.of(command.bin()), violations);
            violations.refuseIfAny();
        }
        apply(new StockBinDiscontinued(command.bin()));
    }

    @CommandHandler
    void decide(ReactivateStockBin command) {
        if (present().discontinued()) {
            apply(new StockBinReactivated(command.bin()));
        }
    }

    @EventSourcingHandler
    void evolve(StockBinEvent event) {
        state = StockBinState.evolve(state, event);
    }

    private StockBinState present() {
        return Objects.requireNonNull(state, "a bin is defined before anything else");
    }
}
