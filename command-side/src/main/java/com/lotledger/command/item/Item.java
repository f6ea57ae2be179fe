package com.lotledger.command.item;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.lotledger.api.item.ItemCommand.AssignGtin;
import com.lotledger.api.item.ItemCommand.ChangeExpiryPolicy;
import com.lotledger.api.item.ItemCommand.ChangeInventoryType;
import com.lotledger.api.item.ItemCommand.ChangeShelfLife;
import com.lotledger.api.item.ItemCommand.ChangeStockMeasure;
import com.lotledger.api.item.ItemCommand.ChooseDefaultPurchaseMeasure;
import com.lotledger.api.item.ItemCommand.ChoosePutAwayBin;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.item.ItemCommand.DescribeItem;
import com.lotledger.api.item.ItemCommand.DisableAutoLotNumbers;
import com.lotledger.api.item.ItemCommand.DisableLotTracking;
import com.lotledger.api.item.ItemCommand.DiscontinueItem;
import com.lotledger.api.item.ItemCommand.EnableAutoLotNumbers;
import com.lotledger.api.item.ItemCommand.EnableLotTracking;
import com.lotledger.api.item.ItemCommand.ReinstateItem;
import com.lotledger.api.item.ItemCommand.RemovePurchaseMeasure;
import com.lotledger.api.item.ItemCommand.SetPurchaseMeasure;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.item.ItemEvent.AutoLotNumbersDisabled;
import com.lotledger.api.item.ItemEvent.AutoLotNumbersEnabled;
import com.lotledger.api.item.ItemEvent.DefaultPurchaseMeasureChosen;
import com.lotledger.api.item.ItemEvent.GtinAssigned;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.item.ItemEvent.ItemDescribed;
import com.lotledger.api.item.ItemEvent.ItemDiscontinued;
import com.lotledger.api.item.ItemEvent.ItemExpiryPolicyChanged;
import com.lotledger.api.item.ItemEvent.ItemInventoryTypeChanged;
import com.lotledger.api.item.ItemEvent.ItemReinstated;
import com.lotledger.api.item.ItemEvent.ItemShelfLifeChanged;
import com.lotledger.api.item.ItemEvent.ItemStockMeasureChanged;
import com.lotledger.api.item.ItemEvent.LotTrackingDisabled;
import com.lotledger.api.item.ItemEvent.LotTrackingEnabled;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureFirstUsed;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureRemoved;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureSet;
import com.lotledger.api.item.ItemEvent.PutAwayBinChosen;
import com.lotledger.api.item.ItemEvent.UntrackedStockMovedToLot;
import com.lotledger.api.item.ItemEvent.UntrackedStockReceived;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.command.bin.StockBins;
import com.lotledger.command.location.LocationState;
import com.lotledger.command.location.Locations;
import com.lotledger.command.snapshot.EveryHundredEvents;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What is bought and stocked: its measures, whether it is tracked by lot, how its lots expire. */
@Aggregate(type = "Item", snapshotTriggerDefinition = EveryHundredEvents.NAME)
@Revision("3")
public class Item {

    private static final int MOST_PURCHASE_MEASURES = 50;

    @JsonProperty
    private @Nullable ItemState state;

    /** For the event store, which fills it with history. */
    protected Item() {}

    /** Name of its event stream; null before its first event. */
    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : state.item().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineItem command, Locations locations) {
        if (state != null) {
            ItemDefinition.checkRepeated(command, state.definition());
            return;
        }
        LocationPreferences preferences = Optional.ofNullable(command.definedAt())
                .map(location -> locations.existing(location, "definedAt"))
                .map(LocationState::preferences)
                .orElse(LocationPreferences.NONE);
        ItemDefined defined = ItemDefinition.resolved(command, preferences);
        ItemDefinition.check(defined);
        apply(defined);
    }

    @CommandHandler
    void decide(DescribeItem command) {
        if (!present().description().equals(command.description())) {
            apply(new ItemDescribed(command.item(), command.description()));
        }
    }

    @CommandHandler
    void decide(ChangeInventoryType command) {
        if (present().inventoryType() == command.inventoryType()) {
            return;
        }
        Violations violations = new Violations();
        OnlySerializedItemsChangeTheirInventoryType.check(
                present().inventoryType(), command.inventoryType(), violations);
        violations.refuseIfAny();
        apply(new ItemInventoryTypeChanged(command.item(), command.inventoryType()));
    }

    @CommandHandler
    void decide(ChangeStockMeasure command) {
        ItemMeasures measures = present().measures();
        boolean other = !measures.stockMeasure().equals(command.stockMeasure());
        int decimals = Objects.requireNonNullElse(command.stockDecimals(), measures.stockDecimals());
        Violations violations = new Violations();
        if (other) {
            StockMeasureIsFrozenAfterTheFirstTransaction.check(measures, violations);
            PurchaseMeasuresHoldTheirStockMeasure.check(measures, violations);
        }
        SerializedItemsAreCountedInWholeUnits.check(present().inventoryType(), decimals, violations);
        violations.refuseIfAny();
        if (other || decimals != measures.stockDecimals()) {
            apply(new ItemStockMeasureChanged(command.item(), command.stockMeasure(), decimals));
        }
    }

    @CommandHandler
    void decide(EnableLotTracking command) {
        Violations violations = new Violations();
        OnlyInventoriedItemsHaveLots.check(present().inventoryType(), violations);
        SerializedItemsAreNotTrackedByLotYet.check(present().inventoryType(), violations);
        violations.refuseIfAny();
        if (!present().lotTracking()) {
            apply(new LotTrackingEnabled(command.item()));
        }
    }

    @CommandHandler
    void decide(DisableLotTracking command) {
        if (present().lotTracking()) {
            apply(new LotTrackingDisabled(command.item()));
        }
    }

    @CommandHandler
    void decide(EnableAutoLotNumbers command) {
        Violations violations = new Violations();
        GeneratedNumbersNeedLotTracking.check(present().lotTracking(), violations);
        violations.refuseIfAny();
        if (!present().autoLotNumbers()) {
            apply(new AutoLotNumbersEnabled(command.item()));
        }
    }

    @CommandHandler
    void decide(DisableAutoLotNumbers command) {
        if (present().autoLotNumbers()) {
            apply(new AutoLotNumbersDisabled(command.item()));
        }
    }

    @CommandHandler
    void decide(ChangeExpiryPolicy command) {
        if (!present().expiryPolicy().equals(command.expiryPolicy())) {
            apply(new ItemExpiryPolicyChanged(command.item(), command.expiryPolicy()));
        }
    }

    @CommandHandler
    void decide(SetPurchaseMeasure command) {
        ItemMeasures measures = present().measures();
        if (measures.purchaseMeasures().contains(command.purchaseMeasure())) {
            return;
        }
        ItemMeasures changed = measures.with(command.purchaseMeasure());
        Violations violations = new Violations();
        SerializedItemsAreBoughtInTheirStockMeasure.check(
                present().inventoryType(), changed.purchaseMeasures(), violations);
        TheStockMeasureHoldsItselfOnce.check(
                measures.stockMeasure(), command.purchaseMeasure(), "purchaseMeasure.factor", violations);
        AMeasureUsedInADocumentKeepsItsFactor.check(measures, command.purchaseMeasure(), violations);
        violations
                .unless(
                        changed.purchaseMeasures().size() <= MOST_PURCHASE_MEASURES,
                        "R-X04",
                        "purchaseMeasure",
                        "an item has at most " + MOST_PURCHASE_MEASURES + " purchase measures")
                .refuseIfAny();
        apply(new PurchaseMeasureSet(command.item(), command.purchaseMeasure()));
    }

    @CommandHandler
    void decide(RemovePurchaseMeasure command) {
        ItemMeasures measures = present().measures();
        if (!measures.lists(command.measure())) {
            return;
        }
        ItemMeasures left = measures.without(command.measure());
        if (left.boughtIn(measures.defaultPurchaseMeasure()).isEmpty()) {
            Measure next = left.purchaseMeasures().isEmpty()
                    ? left.stockMeasure()
                    : left.purchaseMeasures().getFirst().measure();
            apply(new DefaultPurchaseMeasureChosen(command.item(), next));
        }
        apply(new PurchaseMeasureRemoved(command.item(), command.measure()));
    }

    @CommandHandler
    void decide(ChooseDefaultPurchaseMeasure command) {
        ItemMeasures measures = present().measures();
        Violations violations = new Violations();
        NewLinesStartWithAMeasureOfTheItem.check(measures, command.measure(), violations);
        violations.refuseIfAny();
        if (!measures.defaultPurchaseMeasure().equals(command.measure())) {
            apply(new DefaultPurchaseMeasureChosen(command.item(), command.measure()));
        }
    }

    @CommandHandler
    void decide(ChoosePutAwayBin command, Locations locations, StockBins bins) {
        if (Objects.equals(present().putAwayBins().get(command.location()), command.bin())) {
            return;
        }
        Violations violations = new Violations();
        violations.collect("", () -> locations.existing(command.location(), "location"));
        if (command.bin() != null) {
            bins.checkReceives(command.bin(), "bin", violations);
        }
        violations.refuseIfAny();
        apply(new PutAwayBinChosen(command.item(), command.location(), command.bin()));
    }

    @CommandHandler
    void decide(DiscontinueItem command) {
        if (!present().discontinued()) {
            apply(new ItemDiscontinued(command.item()));
        }
    }

    @CommandHandler
    void decide(ChangeShelfLife command) {
        if (!present().shelfLife().equals(command.shelfLife())) {
            apply(new ItemShelfLifeChanged(command.item(), command.shelfLife()));
        }
    }

    @CommandHandler
    void decide(AssignGtin command, SharedGtins shared) {
        Gtin gtin = command.gtin();
        if (!Objects.equals(present().gtin(), gtin)) {
            List<ItemCode> others = gtin == null
                    ? List.of()
                    : shared.carriersOf(gtin).stream()
                            .filter(other -> !other.equals(command.item()))
                            .toList();
            apply(new GtinAssigned(command.item(), gtin, others));
        }
    }

    @CommandHandler
    void decide(ReinstateItem command) {
        if (present().discontinued()) {
            apply(new ItemReinstated(command.item()));
        }
    }

    /** A document uses a measure; only the first time is worth an event (R-L05, R-A11). */
    public void decide(PurchaseMeasureFirstUsed use) {
        if (!present().measures().usedFactors().containsKey(use.measure())) {
            apply(use);
        }
    }

    /** A posted receipt brings stock without lots (R-A07). */
    public void decide(UntrackedStockReceived received) {
        apply(received);
    }

    /** Some of the stock without a lot came into one; whether there is so much was decided on the locked item (R-S16). */
    void decide(UntrackedStockMovedToLot moved) {
        apply(moved);
    }

    @EventSourcingHandler
    void evolve(ItemEvent event) {
        state = ItemState.evolve(state, event);
    }

    ItemState present() {
        return Objects.requireNonNull(state, "an item is defined before anything else");
    }
}
