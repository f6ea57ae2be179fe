package com.lotledger.query.recall;

import com.lotledger.api.recall.EffectivenessLevel;
import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallHeadView;
import com.lotledger.api.recall.RecallPage;
import com.lotledger.api.recall.RecallProgressView;
import com.lotledger.api.recall.RecallQuery.FindRecalls;
import com.lotledger.api.recall.RecallQuery.GetRecall;
import com.lotledger.api.recall.RecallQuery.GetRecallHead;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.recall.RecallStepView;
import com.lotledger.api.recall.RecallStopwatchView;
import com.lotledger.api.recall.RecallSummaryView;
import com.lotledger.api.recall.RecallTotals;
import com.lotledger.api.recall.RecallView;
import com.lotledger.api.value.RecallId;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which cases there are, and how one stands. */
@Component
class RecallQueries {

    private static final int MOST_STEPS = 500;

    private static final String WORDS = """
            SELECT count(notified_at) AS notified, min(notified_at) AS first_notified_at,
                max(notified_at) AS last_notified_at, count(*) FILTER (WHERE responded) AS responded,
                count(effective) AS checked, count(*) FILTER (WHERE effective) AS effective
            FROM (SELECT customer, min(recorded_at) FILTER (WHERE kind = 'CONSIGNEE_NOTIFIED') AS notified_at,
                    bool_or(kind = 'CONSIGNEE_RESPONDED') AS responded,
                    (array_agg((told::jsonb ->> 'effective')::boolean ORDER BY position DESC)
                        FILTER (WHERE kind = 'EFFECTIVENESS_CHECKED'))[1] AS effective
                FROM views.recall_entry
                WHERE recall = ? AND customer <> '' AND position <= ?
                    AND kind IN ('CONSIGNEE_NOTIFIED', 'CONSIGNEE_RESPONDED', 'EFFECTIVENESS_CHECKED')
                GROUP BY customer) AS consignee
            """;
    private static final String STOPPED = """
            SELECT count(*) FROM views.recall_entry WHERE recall = ? AND kind = 'MOVEMENT_STOPPED' AND position <= ?
            """;
    private static final String LATER = """
            SELECT count(*) FROM views.recall_delivery
            WHERE recall = ? AND position > ? AND position <= ? AND (left_position IS NULL OR left_position > ?)
            """;

    private final JdbcClient database;
    private final ReachedPosition reached;
    private final RecallCards cards;
    private final RecallTotalsReading totals;
    private final ExplainedQuantities explained;

    RecallQueries(
            JdbcClient database,
            ReachedPosition reached,
            RecallCards cards,
            RecallTotalsReading totals,
            ExplainedQuantities explained) {
        this.database = database;
        this.reached = reached;
        this.cards = cards;
        this.totals = totals;
        this.explained = explained;
    }

    private record Words(
            long notified,
            @Nullable Instant firstNotifiedAt,
            @Nullable Instant lastNotifiedAt,
            long responded,
            long checked,
            long effective) {}

    @QueryHandler
    RecallPage find(FindRecalls question) {
        Page<RecallSummaryView> page = Listing.of("*", "views.recall_case")
                .where("status = ?", question.status())
                .where("recall_class = ?", question.recallClass())
                .orderedBy("recalls", true, "opened_position bigint")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new RecallSummaryView(
                                new RecallId(row.getString("recall")),
                                row.getString("number"),
                                RecallClass.valueOf(row.getString("recall_class")),
                                RecallStatus.valueOf(row.getString("status")),
                                Cells.instant(row, "opened_at"),
                                row.getString("opened_by"),
                                row.getLong("position"),
                                Cells.instant(row, "recorded_at")));
        return new RecallPage(page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    RecallView get(GetRecall question) {
        long position = reached.orNow(question.knownAtPosition());
        return cards.find(question.recall(), position)
                .map(card -> view(question.recall(), card, position))
                .orElse(null);
    }

    @QueryHandler
    @Nullable
    RecallHeadView head(GetRecallHead question) {
        return cards.find(question.recall(), reached.orNow(null))
                .map(card ->
                        new RecallHeadView(question.recall(), card.opened().number(), card.status(), card.coverage()))
                .orElse(null);
    }

    private RecallView view(RecallId recall, RecallCards.Card card, long position) {
        RecallTotals all = totals.read(CoveredThen.of(recall, position), position, explained.byItem(recall, position));
        Words words = words(recall, position);
        EffectivenessLevel level = card.opened().effectivenessLevel();
        return new RecallView(
                recall,
                card.opened().number(),
                card.opened().recallClass(),
                card.status(),
                card.coverage(),
                level,
                card.opened().strategy(),
                card.opened().instructions(),
                card.steps().stream().limit(MOST_STEPS).toList(),
                new RecallStopwatchView(
                        card.steps().getFirst().recordedAt(),
                        at(card.first(RecallEntryKind.CONFIRMED)),
                        at(card.first(RecallEntryKind.HOLD_COMPLETED)),
                        words.firstNotifiedAt(),
                        words.lastNotifiedAt(),
                        at(card.first(RecallEntryKind.CLOSED).or(() -> card.first(RecallEntryKind.CANCELLED)))),
                all,
                new RecallProgressView(
                        all.customers(),
                        words.notified(),
                        words.responded(),
                        words.checked(),
                        words.effective(),
                        level == null ? null : RequiredChecks.of(level, all.customers()),
                        count(STOPPED, recall.value(), position),
                        card.first(RecallEntryKind.CONFIRMED)
                                .map(confirmed ->
                                        count(LATER, recall.value(), confirmed.position(), position, position))
                                .orElse(0L)),
                position);
    }

    private Words words(RecallId recall, long position) {
        return database.sql(WORDS)
                .params(recall.value(), position)
                .query((row, number) -> new Words(
                        row.getLong("notified"),
                        instant(row.getObject("first_notified_at", OffsetDateTime.class)),
                        instant(row.getObject("last_notified_at", OffsetDateTime.class)),
                        row.getLong("responded"),
                        row.getLong("checked"),
                        row.getLong("effective")))
                .single();
    }

    private long count(String question, Object... parameters) {
        return database.sql(question).params(parameters).query(Long.class).single();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Instant at(Optional<RecallStepView> step) {
        return step.map(RecallStepView::recordedAt).orElse(null);
    }
}
