package com.lotledger.command.recall;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.recall.RecallCommand.CancelRecall;
import com.lotledger.api.recall.RecallCommand.ChangeRecallScope;
import com.lotledger.api.recall.RecallCommand.CloseRecall;
import com.lotledger.api.recall.RecallCommand.CompleteRecallHold;
import com.lotledger.api.recall.RecallCommand.ConfirmRecall;
import com.lotledger.api.recall.RecallCommand.ExcludeFromRecall;
import com.lotledger.api.recall.RecallCommand.ExplainVariance;
import com.lotledger.api.recall.RecallCommand.IncludeInRecall;
import com.lotledger.api.recall.RecallCommand.NotifyConsignee;
import com.lotledger.api.recall.RecallCommand.OpenRecall;
import com.lotledger.api.recall.RecallCommand.RecordConsigneeResponse;
import com.lotledger.api.recall.RecallCommand.RecordEffectivenessCheck;
import com.lotledger.api.recall.RecallCommand.RecordStoppedMovement;
import com.lotledger.api.recall.RecallCommand.RetractVariance;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallEvent.ConsigneeNotified;
import com.lotledger.api.recall.RecallEvent.ConsigneeResponded;
import com.lotledger.api.recall.RecallEvent.EffectivenessChecked;
import com.lotledger.api.recall.RecallEvent.ExcludedFromRecall;
import com.lotledger.api.recall.RecallEvent.IncludedInRecall;
import com.lotledger.api.recall.RecallEvent.MovementStopped;
import com.lotledger.api.recall.RecallEvent.RecallCancelled;
import com.lotledger.api.recall.RecallEvent.RecallClosed;
import com.lotledger.api.recall.RecallEvent.RecallConfirmed;
import com.lotledger.api.recall.RecallEvent.RecallHoldCompleted;
import com.lotledger.api.recall.RecallEvent.RecallOpened;
import com.lotledger.api.recall.RecallEvent.RecallScopeChanged;
import com.lotledger.api.recall.RecallEvent.RecallScopeWidened;
import com.lotledger.api.recall.RecallEvent.VarianceExplained;
import com.lotledger.api.recall.RecallEvent.VarianceRetracted;
import com.lotledger.api.recall.RecallReconciliationView;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.command.snapshot.EveryHundredEvents;
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

/** One recall, from the first call to its end. What it holds stands in the register, too, from the same unit of work on. */
@Aggregate(type = "RecallCase", snapshotTriggerDefinition = EveryHundredEvents.NAME)
@Revision("1")
class RecallCase {

    private static final int MOST_EXCLUSIONS = 1_000;

    @JsonProperty
    private @Nullable RecallState state;

    RecallCase() {}

    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : state.recall().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenRecall command, RecallReference reference) {
        RecallOpened opened = new RecallOpened(
                command.recall(),
                command.number(),
                command.recallClass(),
                command.scope(),
                command.effectivenessLevel(),
                command.strategy(),
                command.instructions());
        Violations violations = new Violations();
        if (state != null) {
            violations
                    .sameAsBefore(
                            state.opened().equals(opened)
                                    && state.openedFor().equals(command.reason().value()),
                            "R-X01",
                            "recall",
                            "recall " + command.recall() + " exists with other content")
                    .refuseIfAny();
            return;
        }
        WhatARecallNamesExists.check(command.scope(), reference, violations);
        violations.refuseIfAny();
        apply(opened);
    }

    @CommandHandler
    void decide(ChangeRecallScope command, RecallReference reference) {
        if (command.scope().equals(present().coverage().scope())) {
            return;
        }
        Violations violations = new Violations();
        ACaseIsWorkedOnUntilItEnds.check(present(), violations);
        AConfirmedScopeOnlyWidens.check(present(), command.scope(), violations);
        WhatARecallNamesExists.check(command.scope(), reference, violations);
        violations.refuseIfAny();
        apply(
                present().confirmed()
                        ? new RecallScopeWidened(command.recall(), command.scope())
                        : new RecallScopeChanged(command.recall(), command.scope()));
        tellTheRegister(reference);
    }

    @CommandHandler
    void decide(ExcludeFromRecall command, RecallReference reference) {
        if (present().coverage().exclusions().contains(command.exclusion())) {
            return;
        }
        Violations violations = new Violations();
        ACaseIsWorkedOnUntilItEnds.check(present(), violations);
        WhatARecallNamesExists.check(command.item(), command.lotNumber(), command.delivery(), reference, violations);
        violations
                .unless(
                        present().coverage().exclusions().size() < MOST_EXCLUSIONS,
                        "R-X04",
                        null,
                        "a recall has at most " + MOST_EXCLUSIONS + " exclusions")
                .refuseIfAny();
        apply(new ExcludedFromRecall(command.recall(), command.item(), command.lotNumber(), command.delivery()));
        tellTheRegister(reference);
    }

    @CommandHandler
    void decide(IncludeInRecall command, RecallReference reference) {
        if (!present().coverage().exclusions().contains(command.exclusion())) {
            return;
        }
        Violations violations = new Violations();
        ACaseIsWorkedOnUntilItEnds.check(present(), violations);
        violations.refuseIfAny();
        apply(new IncludedInRecall(command.recall(), command.item(), command.lotNumber(), command.delivery()));
        tellTheRegister(reference);
    }

    @CommandHandler
    void decide(ConfirmRecall command, RecallReference reference) {
        if (present().confirmed()) {
            return;
        }
        Violations violations = new Violations();
        ACaseIsWorkedOnUntilItEnds.checkOpened(present(), violations);
        violations.refuseIfAny();
        RecallOpened opened = present().opened();
        apply(new RecallConfirmed(
                command.recall(),
                opened.number(),
                opened.recallClass(),
                present().coverage(),
                command.previewedAt()));
        tellTheRegister(reference);
    }

    @CommandHandler
    void decide(NotifyConsignee command) {
        RecallEntries.added(
                        present(),
                        present().notifications(),
                        new ConsigneeNotified(
                                command.recall(),
                                command.notification(),
                                command.customer(),
                                command.notifiedOn(),
                                command.method(),
                                command.contact(),
                                command.note()),
                        ConsigneeNotified::notification,
                        "notification")
                .ifPresent(each -> apply(each));
    }

    @CommandHandler
    void decide(RecordConsigneeResponse command) {
        RecallEntries.added(
                        present(),
                        present().responses(),
                        new ConsigneeResponded(
                                command.recall(),
                                command.response(),
                                command.customer(),
                                command.respondedOn(),
                                command.quantities(),
                                command.contact(),
                                command.note()),
                        ConsigneeResponded::response,
                        "response")
                .ifPresent(each -> apply(each));
    }

    @CommandHandler
    void decide(RecordEffectivenessCheck command) {
        RecallEntries.added(
                        present(),
                        present().checks(),
                        new EffectivenessChecked(
                                command.recall(),
                                command.check(),
                                command.customer(),
                                command.checkedOn(),
                                command.method(),
                                command.effective(),
                                command.finding()),
                        EffectivenessChecked::check,
                        "check")
                .ifPresent(each -> apply(each));
    }

    @CommandHandler
    void decide(ExplainVariance command, RecallReference reference) {
        Violations violations = new Violations();
        WhatARecallNamesExists.check(command.item(), command.lotNumber(), null, reference, violations);
        violations.refuseIfAny();
        RecallEntries.added(
                        present(),
                        present().variances(),
                        new VarianceExplained(
                                command.recall(),
                                command.variance(),
                                command.item(),
                                command.lotNumber(),
                                command.customer(),
                                command.quantity(),
                                command.reasonCode()),
                        VarianceExplained::variance,
                        "variance")
                .ifPresent(each -> apply(each));
    }

    @CommandHandler
    void decide(RetractVariance command) {
        if (present().retracted().contains(command.variance())) {
            return;
        }
        Violations violations = new Violations();
        ACaseIsWorkedOnUntilItEnds.check(present(), violations);
        violations
                .unless(
                        present().variances().stream()
                                .anyMatch(each -> each.variance().equals(command.variance())),
                        "R-X02",
                        "variance",
                        "recall " + command.recall() + " has no variance " + command.variance())
                .refuseIfAny();
        apply(new VarianceRetracted(command.recall(), command.variance()));
    }

    @CommandHandler
    void decide(CloseRecall command, RecallReference reference) {
        String unaccounted = command.unaccountedReason() == null
                ? null
                : command.unaccountedReason().value();
        RecallClosed closed = present().closed();
        if (closed != null) {
            if (!Objects.equals(closed.unaccountedReason(), unaccounted)) {
                throw Refusal.conflict("R-X01", "unaccountedReason", "the recall was closed with another reason");
            }
            return;
        }
        Violations violations = new Violations();
        ACaseIsWorkedOnUntilItEnds.checkConfirmed(present(), violations);
        violations.refuseIfAny();
        RecallReconciliationView view = reference.reconciliation().of(command.recall());
        EveryUnitIsAccountedFor.check(view, command.unaccountedReason(), violations);
        violations.refuseIfAny();
        apply(new RecallClosed(command.recall(), view.position(), view.balances(), unaccounted));
        reference.registers().letGo(command.recall());
    }

    @CommandHandler
    void decide(CancelRecall command) {
        if (present().status() == RecallStatus.CANCELLED) {
            return;
        }
        Violations violations = new Violations();
        ACaseIsWorkedOnUntilItEnds.checkOpened(present(), violations);
        violations.refuseIfAny();
        apply(new RecallCancelled(command.recall()));
    }

    /** A case that ended meanwhile needs no more evidence, and retries tell nothing new. */
    @CommandHandler
    void decide(RecordStoppedMovement command) {
        if (present().confirmed() && present().stopped().stream().noneMatch(command.stopped()::sameAs)) {
            apply(new MovementStopped(command.recall(), command.stopped()));
        }
    }

    @CommandHandler
    void decide(CompleteRecallHold command) {
        if (present().confirmed() && !present().holdCompleted()) {
            apply(new RecallHoldCompleted(command.recall(), command.position(), command.deliveries(), command.lots()));
        }
    }

    private void tellTheRegister(RecallReference reference) {
        if (present().confirmed()) {
            reference.registers().takeIn(present().recall(), present().coverage());
        }
    }

    @EventSourcingHandler
    void evolve(RecallEvent event, MetaData metaData) {
        state = RecallEvolution.evolve(state, event, Objects.toString(metaData.get(Provenance.REASON), ""));
    }

    private RecallState present() {
        return Objects.requireNonNull(state, "a loaded case has a history");
    }
}
