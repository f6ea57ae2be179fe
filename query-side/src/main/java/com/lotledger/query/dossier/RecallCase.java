package com.lotledger.query.dossier;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallEvent.RecallOpened;
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.query.archive.Fact;
import com.lotledger.query.archive.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case as its events up to a position tell it. */
final class RecallCase {

    private final List<Fact> facts = new ArrayList<>();
    private final Set<RecallExclusion> exclusions = new LinkedHashSet<>();
    private @Nullable RecallOpened opened;
    private @Nullable RecallScope scope;
    private RecallStatus status = RecallStatus.OPENED;
    private long end;

    private RecallCase() {}

    /** Null when nobody had opened it by then. */
    static @Nullable RecallCase read(History history, String stream, long position) throws IOException {
        RecallCase found = new RecallCase();
        history.read(List.of(stream), position, found::take);
        found.end = position;
        return found.opened == null ? null : found;
    }

    List<Fact> facts() {
        return facts;
    }

    RecallOpened opened() {
        if (opened == null) {
            throw new IllegalStateException("a case begins with being opened");
        }
        return opened;
    }

    RecallStatus status() {
        return status;
    }

    RecallCoverage coverage() {
        return new RecallCoverage(scope == null ? opened().scope() : scope, List.copyOf(exclusions));
    }

    /** The first event of a kind; null when there is none. */
    @Nullable
    Fact first(Class<? extends RecallEvent> kind) {
        return facts.stream()
                .filter(fact -> kind.isInstance(fact.payload()))
                .findFirst()
                .orElse(null);
    }

    Moments moments() {
        Fact held = first(RecallEvent.RecallHoldCompleted.class);
        return new Moments(facts.getFirst().position(), held == null ? end : held.position(), end);
    }

    private void take(Fact fact) {
        facts.add(fact);
        switch ((RecallEvent) fact.payload()) {
            case RecallOpened event -> opened = event;
            case RecallEvent.RecallScopeChanged event -> scope = event.scope();
            case RecallEvent.RecallScopeWidened event -> scope = event.scope();
            case RecallEvent.ExcludedFromRecall event ->
                exclusions.add(new RecallExclusion(event.item(), event.lotNumber(), event.delivery()));
            case RecallEvent.IncludedInRecall event ->
                exclusions.remove(new RecallExclusion(event.item(), event.lotNumber(), event.delivery()));
            case RecallEvent.RecallConfirmed event -> {
                status = RecallStatus.CONFIRMED;
                scope = event.coverage().scope();
                exclusions.clear();
                exclusions.addAll(event.coverage().exclusions());
            }
            case RecallEvent.RecallClosed event -> status = RecallStatus.CLOSED;
            case RecallEvent.RecallCancelled event -> status = RecallStatus.CANCELLED;
            case RecallEvent.RecallHoldCompleted told -> {}
            case RecallEvent.MovementStopped told -> {}
            case RecallEvent.ConsigneeNotified told -> {}
            case RecallEvent.ConsigneeResponded told -> {}
            case RecallEvent.EffectivenessChecked told -> {}
            case RecallEvent.VarianceExplained told -> {}
            case RecallEvent.VarianceRetracted told -> {}
        }
    }
}
