package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.recall.RecallStepView;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.question.Cells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together how a case stood at a position from the steps it had taken by then. */
@Component
final class RecallCards {

    private static final String STEPS = """
            SELECT position, recorded_at, business_date, kind, actor, reason, told FROM views.recall_entry
            WHERE recall = ? AND position <= ? AND kind IN ('OPENED', 'SCOPE_CHANGED', 'SCOPE_WIDENED', 'EXCLUDED',
                'INCLUDED', 'CONFIRMED', 'HOLD_COMPLETED', 'CLOSED', 'CANCELLED')
            ORDER BY position
            """;

    private final JdbcClient database;

    RecallCards(JdbcClient database) {
        this.database = database;
    }

    /** A step and what was told with it. */
    record Step(RecallStepView view, RecallEvent event) {}

    /** A case at a position. */
    record Card(
            RecallEvent.RecallOpened opened, RecallStatus status, RecallCoverage coverage, List<RecallStepView> steps) {

        /** When a step was taken first. */
        Optional<RecallStepView> first(RecallEntryKind kind) {
            return steps.stream().filter(step -> step.kind() == kind).findFirst();
        }
    }

    boolean exists(RecallId recall, long position) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM views.recall_case WHERE recall = ? AND opened_position <= ?)")
                .params(recall.value(), position)
                .query(Boolean.class)
                .single();
    }

    Optional<Card> find(RecallId recall, long position) {
        List<Step> steps = database.sql(STEPS)
                .params(recall.value(), position)
                .query((row, number) -> {
                    RecallEntryKind kind = RecallEntryKind.valueOf(row.getString("kind"));
                    return new Step(
                            new RecallStepView(
                                    kind,
                                    row.getLong("position"),
                                    Cells.instant(row, "recorded_at"),
                                    row.getObject("business_date", LocalDate.class),
                                    row.getString("actor"),
                                    row.getString("reason")),
                            ToldEvent.read(kind, row.getString("told")));
                })
                .list();
        return steps.isEmpty() ? Optional.empty() : Optional.of(card(steps));
    }

    private static Card card(List<Step> steps) {
        if (!(steps.getFirst().event() instanceof RecallEvent.RecallOpened opened)) {
            throw new IllegalStateException("a case begins with its opening");
        }
        RecallStatus status = RecallStatus.OPENED;
        RecallScope scope = opened.scope();
        List<RecallExclusion> exclusions = new ArrayList<>();
        for (Step step : steps) {
            switch (step.event()) {
                case RecallEvent.RecallScopeChanged changed -> scope = changed.scope();
                case RecallEvent.RecallScopeWidened widened -> scope = widened.scope();
                case RecallEvent.ExcludedFromRecall out ->
                    exclusions.add(new RecallExclusion(out.item(), out.lotNumber(), out.delivery()));
                case RecallEvent.IncludedInRecall in ->
                    exclusions.remove(new RecallExclusion(in.item(), in.lotNumber(), in.delivery()));
                case RecallEvent.RecallConfirmed ignored -> status = RecallStatus.CONFIRMED;
                case RecallEvent.RecallClosed ignored -> status = RecallStatus.CLOSED;
                case RecallEvent.RecallCancelled ignored -> status = RecallStatus.CANCELLED;
                default -> {}
            }
        }
        return new Card(
                opened,
                status,
                new RecallCoverage(scope, exclusions),
                steps.stream().map(Step::view).toList());
    }
}
