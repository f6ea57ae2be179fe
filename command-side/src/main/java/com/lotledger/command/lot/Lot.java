package com.lotledger.command.lot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.lotledger.api.lot.ExpiryIsDerivedOnce;
import com.lotledger.api.lot.LotCommand.AmendLot;
import com.lotledger.api.lot.LotCommand.AnnounceExpiry;
import com.lotledger.api.lot.LotCommand.ChangeLotExpiry;
import com.lotledger.api.lot.LotCommand.CreateLot;
import com.lotledger.api.lot.LotCommand.InspectDelivery;
import com.lotledger.api.lot.LotCommand.RecordSupplierLotNumber;
import com.lotledger.api.lot.LotCommand.SettleExpiryConflict;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.LotAmended;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.LotNumberDifferedInCase;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.item.ItemState;
import com.lotledger.command.item.Items;
import com.lotledger.command.location.Locations;
import com.lotledger.command.location.NumberSeriesOwners;
import com.lotledger.command.snapshot.EveryHundredEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One lot of one item. Its stream's name comes from both, so the store itself refuses a second lot of the number (R-D03). */
@Aggregate(type = "Lot", snapshotTriggerDefinition = EveryHundredEvents.NAME)
@Revision("3")
public class Lot {

    @JsonProperty
    private @Nullable LotState state;

    Lot() {}

    Lot(LotCreated created) {
        apply(created);
    }

    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : state.lot().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CreateLot command, Items items, Locations locations, NumberSeriesOwners series, LotsAlike lotsAlike) {
        ItemState item = items.existing(command.item(), "item");
        Violations violations = new Violations();
        violations
                .unless(
                        item.inventoryType().keepsStock(),
                        "R-D02",
                        "item",
                        "item " + command.item() + " keeps no stock, so it has no lots")
                .unless(item.lotTracking(), "R-D02", "item", "item " + command.item() + " is not under lot tracking");
        LotProfile profile = violations.collect(
                "profile",
                () -> ExpiryIsDerivedOnce.resolve(
                        Objects.requireNonNullElse(command.profile(), LotProfile.UNTOLD), item.expiryPolicy(), null));
        Origin origin =
                state == null ? NumberOfANewLot.check(command, item, locations, series, violations) : Origin.BY_HAND;
        violations.refuseIfAny();
        if (state == null) {
            apply(new LotCreated(
                    command.item(),
                    command.lotNumber(),
                    origin,
                    command.vendor(),
                    null,
                    Objects.requireNonNull(profile)));
            if (origin == Origin.BY_HAND) {
                LotId lot = present().lot();
                warnOf(lotsAlike.of(List.of(lot)).orElse(Map.of()).getOrDefault(lot, List.of()));
            }
        } else if (!Objects.equals(state.vendor(), command.vendor())
                || !state.profile().equals(profile)) {
            throw Refusal.conflict("R-D03", "lotNumber", state.lot() + " exists with other content");
        }
    }

    @CommandHandler
    void decide(AmendLot command, Items items) {
        LotState lot = present();
        LotProfile profile = ExpiryIsDerivedOnce.resolve(
                command.profile(), items.existing(command.item(), "item").expiryPolicy(), null);
        if (profile.equals(lot.profile())) {
            return;
        }
        new Violations()
                .unless(
                        !lot.used(),
                        "R-D13",
                        null,
                        lot.lot() + " was used by a purchase document, so its profile is frozen")
                .refuseIfAny();
        apply(new LotAmended(command.item(), command.lotNumber(), profile));
    }

    @CommandHandler
    void decide(RecordSupplierLotNumber command) {
        new Violations()
                .addAll(AReplacedLotTakesNoMoreCommands.check(present(), "lotNumber"))
                .refuseIfAny();
        keep(command.supplierLotNumber());
    }

    @CommandHandler
    void decide(InspectDelivery command) {
        Inspection.decide(present(), command).ifPresent(each -> apply(each));
    }

    @CommandHandler
    void decide(ChangeLotExpiry command) {
        ExpiryDecisions.change(present(), command).ifPresent(each -> apply(each));
    }

    @CommandHandler
    void decide(SettleExpiryConflict command) {
        ExpiryDecisions.settle(present(), command).forEach(each -> apply(each));
    }

    @CommandHandler
    void decide(AnnounceExpiry command, Items items) {
        ItemState item = items.existing(command.item(), "item");
        ExpiryIsAnnouncedOnce.due(present(), item.shelfLife().announceDaysAhead(), command.today())
                .ifPresent(each -> apply(each));
    }

    /** Warns of other lots of the item whose numbers differ only in case (R-X25). */
    void warnOf(List<LotNumber> numbersAlike) {
        if (!numbersAlike.isEmpty()) {
            LotId lot = present().lot();
            apply(new LotNumberDifferedInCase(lot.item(), lot.number(), numbersAlike));
        }
    }

    /** Takes in what a receipt that is being posted brings; warnings become events of their own. */
    void receive(ReceivedStock stock) {
        LotReceived received = stock.received();
        new Violations()
                .addAll(AReplacedLotTakesNoMoreCommands.check(present(), "lotNumber"))
                .addAll(ALotHasOneVendor.check(present(), received.delivery().vendor()))
                .refuseIfAny();
        WarningsAtReceipt.of(present().profile(), stock).forEach(each -> apply(each));
        apply(received);
        stock.supplierNumbers().forEach(this::keep);
        LocalDate other =
                AnotherExpiryDateIsSettledLater.told(present(), stock.told()).orElse(null);
        if (other != null) {
            LocalDate expiresOn = present().profile().expiresOn();
            apply(new LotExpiryConflictRaised(
                    received.item(), received.lotNumber(), received.delivery().id(), expiresOn, other));
            apply(QuarantineAtReceipt.of(received, QuarantineAtReceipt.EXPIRY_CONFLICT));
        } else if (stock.intoQuarantine()) {
            apply(QuarantineAtReceipt.of(received, QuarantineAtReceipt.RECEIVED));
        }
        if (stock.recall() != null) {
            apply(RecallAtReceipt.of(present(), received, stock.recall()));
        }
    }

    private void keep(LotNumber supplierNumber) {
        LotState lot = present();
        if (!lot.supplierNumbers().contains(supplierNumber)) {
            apply(new SupplierLotNumberRecorded(lot.lot().item(), lot.lot().number(), supplierNumber));
        }
    }

    /** Keeps what a movement, a verdict or another decision about several lots comes to; whether it may be was decided before. */
    void record(LotEvent decided) {
        apply(decided);
    }

    @EventSourcingHandler
    void evolve(LotEvent event, MetaData metaData) {
        state = LotState.evolve(state, event, Objects.toString(metaData.get(Provenance.ACTOR), ""));
    }

    LotState present() {
        return Objects.requireNonNull(state, "a loaded lot has a history");
    }
}
