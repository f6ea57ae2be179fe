package com.lotledger.platform.wiring;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.bin.StockBinCommand.DiscontinueStockBin;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.bin.StockBinEvent.StockBinDescribed;
import com.lotledger.api.bin.StockBinEvent.StockBinDiscontinued;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.BinCode;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A small aggregate on real events: describing makes a bin, moving makes another in the same unit of work. */
@Aggregate(type = "SampleBin")
class SampleBin {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String stream;

    private String description = "";

    protected SampleBin() {}

    SampleBin(BinCode bin, String description) {
        apply(new StockBinDescribed(bin, description));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(DescribeStockBin command) {
        String before = description;
        if (!before.equals(command.description())) {
            apply(new StockBinDescribed(command.bin(), command.description()));
        }
        return before;
    }

    /** Adds a word: the outcome depends on everything before. */
    @CommandHandler
    void decide(ChangeWarehousePosition command) {
        apply(new StockBinDescribed(command.bin(), description + command.warehousePosition()));
    }

    @CommandHandler
    void decide(MoveToStockArea command) throws Exception {
        apply(new StockBinDescribed(command.bin(), "moved"));
        BinCode area = Objects.requireNonNull(command.area());
        createNew(SampleBin.class, () -> new SampleBin(area, "made by " + command.bin()));
    }

    @CommandHandler
    void decide(DiscontinueStockBin command) {
        if (description.equals("kept")) {
            throw Refusal.ruleBroken("R-B09", "bin", "the bin is kept");
        }
        apply(new StockBinDiscontinued(command.bin()));
    }

    @EventSourcingHandler
    void evolve(StockBinDescribed event) {
        stream = event.bin().stream();
        description = event.description();
    }
}
