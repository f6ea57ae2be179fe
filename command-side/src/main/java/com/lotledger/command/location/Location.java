package com.lotledger.command.location;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.lotledger.api.location.LocationCommand;
import com.lotledger.api.location.LocationCommand.AssignGln;
import com.lotledger.api.location.LocationCommand.ChangeLocationPreferences;
import com.lotledger.api.location.LocationCommand.ChangeNextNumber;
import com.lotledger.api.location.LocationCommand.ChangeQualityPreferences;
import com.lotledger.api.location.LocationCommand.ChooseDefaultReceivingBin;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationCommand.DescribeLocation;
import com.lotledger.api.location.LocationCommand.DrawNumbers;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.location.LocationEvent.DefaultReceivingBinChosen;
import com.lotledger.api.location.LocationEvent.GlnAssigned;
import com.lotledger.api.location.LocationEvent.LocationDefined;
import com.lotledger.api.location.LocationEvent.LocationDescribed;
import com.lotledger.api.location.LocationEvent.LocationPreferencesChanged;
import com.lotledger.api.location.LocationEvent.LocationQualityPreferencesChanged;
import com.lotledger.api.location.LocationEvent.NextNumberChanged;
import com.lotledger.api.location.LocationEvent.NumbersDrawn;
import com.lotledger.api.location.NumberBlock;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.snapshot.EveryHundredEvents;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A place that receives: its preferences, its default bin and the numbers it gives out. */
@Aggregate(type = "Location", snapshotTriggerDefinition = EveryHundredEvents.NAME)
@Revision("3")
class Location {

    @JsonProperty
    private @Nullable LocationState state;

    /** For the event store, which fills it with history. */
    Location() {}

    /** Name of its event stream; null before its first event. */
    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : state.location().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineLocation command, Locations locations) {
        LocationDefined defined = LocationDefinition.resolved(command);
        if (state != null) {
            LocationDefinition.checkRepeated(defined, state.definition());
            return;
        }
        Violations violations = new Violations();
        LocationCode parent = command.parent();
        if (parent != null) {
            violations.collect("", () -> locations.existing(parent, "parent"));
            ASubLocationIsNotItsOwnPart.check(command.location(), locations.fromBottomToTop(parent), violations);
        }
        AutoNumberingIsPreferredWithLotTracking.check(defined.preferences(), violations);
        violations.refuseIfAny();
        apply(defined);
    }

    @CommandHandler
    void decide(DescribeLocation command) {
        if (!present().description().equals(command.description())) {
            apply(new LocationDescribed(command.location(), command.description()));
        }
    }

    @CommandHandler
    void decide(ChangeLocationPreferences command) {
        Violations violations = new Violations();
        AutoNumberingIsPreferredWithLotTracking.check(command.preferences(), violations);
        violations.refuseIfAny();
        if (!present().preferences().equals(command.preferences())) {
            apply(new LocationPreferencesChanged(command.location(), command.preferences()));
        }
    }

    @CommandHandler
    void decide(ChangeQualityPreferences command) {
        if (!present().quality().equals(command.preferences())) {
            apply(new LocationQualityPreferencesChanged(command.location(), command.preferences()));
        }
    }

    @CommandHandler
    void decide(AssignGln command) {
        if (!Objects.equals(present().gln(), command.gln())) {
            apply(new GlnAssigned(command.location(), command.gln()));
        }
    }

    @CommandHandler
    void decide(ChooseDefaultReceivingBin command, ReceivingBins bins) {
        if (Objects.equals(present().defaultReceivingBin(), command.bin())) {
            return;
        }
        if (command.bin() != null) {
            Violations violations = new Violations();
            bins.checkReceives(command.bin(), "bin", violations);
            violations.refuseIfAny();
        }
        apply(new DefaultReceivingBinChosen(command.location(), command.bin()));
    }

    @CommandHandler
    void decide(ChangeNextNumber command, NumberSeriesOwners owners) {
        long next = Objects.requireNonNull(command.next());
        Violations violations = new Violations();
        OnlyTheOwnerOfASeriesGivesNumbers.check(present(), owners.ownerFor(command.location()), violations);
        ReceiptNumbersNeverGoBack.check(command.series(), present().next(command.series()), next, violations);
        violations.refuseIfAny();
        if (present().next(command.series()) != next) {
            apply(new NextNumberChanged(command.location(), command.series(), next));
        }
    }

    @CommandHandler
    NumberBlock decide(DrawNumbers command, NumberSeriesOwners owners) {
        long first = present().next(command.series());
        Violations violations = new Violations();
        OnlyTheOwnerOfASeriesGivesNumbers.check(present(), owners.ownerFor(command.location()), violations);
        ASeriesEndsWithItsLastNumber.check(first, violations);
        violations.refuseIfAny();
        int count = (int) Math.min(command.count(), LocationCommand.LAST_NUMBER - first + 1);
        apply(new NumbersDrawn(command.location(), command.series(), first, count));
        return new NumberBlock(first, count);
    }

    @EventSourcingHandler
    void evolve(LocationEvent event) {
        state = LocationState.evolve(state, event);
    }

    LocationState present() {
        return Objects.requireNonNull(state, "a location is defined before anything else");
    }
}
