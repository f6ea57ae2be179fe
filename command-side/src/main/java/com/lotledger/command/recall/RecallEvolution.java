package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallCoverage;
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
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.RecallEntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What events make of a case. It only assigns; whether it may happen was decided before. */
final class RecallEvolution {

    private final RecallState before;
    private RecallStatus status;
    private RecallCoverage coverage;
    private boolean holdCompleted;
    private List<ConsigneeNotified> notifications;
    private List<ConsigneeResponded> responses;
    private List<EffectivenessChecked> checks;
    private List<VarianceExplained> variances;
    private List<RecallEntryId> retracted;
    private List<StoppedMovement> stopped;
    private @Nullable RecallClosed closed;

    private RecallEvolution(RecallState before) {
        this.before = before;
        status = before.status();
        coverage = before.coverage();
        holdCompleted = before.holdCompleted();
        notifications = before.notifications();
        responses = before.responses();
        checks = before.checks();
        variances = before.variances();
        retracted = before.retracted();
        stopped = before.stopped();
        closed = before.closed();
    }

    static RecallState evolve(@Nullable RecallState state, RecallEvent event, String reason) {
        return event instanceof RecallOpened opened
                ? RecallState.opened(opened, reason)
                : new RecallEvolution(Objects.requireNonNull(state, "a case's history starts with RecallOpened"))
                        .after(event);
    }

    private RecallState after(RecallEvent event) {
        switch (event) {
            case RecallOpened again -> throw new IllegalStateException(again.recall() + " was opened already");
            case RecallScopeChanged changed -> scope(changed.scope());
            case RecallScopeWidened widened -> scope(widened.scope());
            case ExcludedFromRecall excluded ->
                exclusions(and(
                        coverage.exclusions(),
                        new RecallExclusion(excluded.item(), excluded.lotNumber(), excluded.delivery())));
            case IncludedInRecall included ->
                exclusions(coverage.exclusions().stream()
                        .filter(each -> !each.equals(
                                new RecallExclusion(included.item(), included.lotNumber(), included.delivery())))
                        .toList());
            case RecallConfirmed confirmed -> status = RecallStatus.CONFIRMED;
            case RecallHoldCompleted completed -> holdCompleted = true;
            case MovementStopped told -> stopped = and(stopped, told.stopped());
            case ConsigneeNotified told -> notifications = and(notifications, told);
            case ConsigneeResponded told -> responses = and(responses, told);
            case EffectivenessChecked told -> checks = and(checks, told);
            case VarianceExplained told -> variances = and(variances, told);
            case VarianceRetracted told -> retracted = and(retracted, told.variance());
            case RecallClosed end -> {
                status = RecallStatus.CLOSED;
                closed = end;
            }
            case RecallCancelled end -> status = RecallStatus.CANCELLED;
        }
        return done();
    }

    private void scope(RecallScope scope) {
        coverage = new RecallCoverage(scope, coverage.exclusions());
    }

    private void exclusions(List<RecallExclusion> exclusions) {
        coverage = new RecallCoverage(coverage.scope(), exclusions);
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private RecallState done() {
        return new RecallState(
                before.opened(),
                before.openedFor(),
                status,
                coverage,
                holdCompleted,
                notifications,
                responses,
                checks,
                variances,
                retracted,
                stopped,
                closed);
    }
}
