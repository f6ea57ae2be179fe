package com.lotledger.query.recallscope;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.projection.RecordedEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Keeps which deliveries each open case covers, as its scope changes and as goods come. A delivery that is covered stays so until it
 * is excluded, also when its lot's dates are corrected. Everything here is run in the order of events, on tables that show exactly
 * what happened before.
 */
public final class RecallCover {

    private static final String SAME_DELIVERY = """
            arrival.item = delivery.item AND arrival.lot_number = delivery.lot_number
                AND arrival.receipt = delivery.receipt AND arrival.line = delivery.line
            """;

    private final String schema;
    private final OpenScopes scopes;
    private final ScopeHits hits;
    private final CoveredDeliveries covered;

    public RecallCover(String schema, JdbcOperations database) {
        this.schema = schema;
        scopes = new OpenScopes(schema, database);
        hits = new ScopeHits(schema);
        covered = new CoveredDeliveries(schema, database, hits);
    }

    /** What an event of a case does here; null when it changes nothing. */
    public @Nullable Runnable rewriting(RecallEvent event, RecordedEvent by) {
        RecallId recall = event.recall();
        return switch (event) {
            case RecallEvent.RecallOpened opened ->
                () -> {
                    RecallCoverage coverage = new RecallCoverage(opened.scope(), List.of());
                    scopes.write(recall, RecallStatus.OPENED, coverage, by);
                    covered.add(recall, hits.traced(coverage), by);
                };
            case RecallEvent.RecallScopeChanged changed ->
                () -> {
                    RecallCoverage coverage = scoped(recall, changed.scope());
                    scopes.write(recall, RecallStatus.OPENED, coverage, by);
                    covered.keepOnly(recall, hits.traced(coverage), by);
                    covered.add(recall, hits.traced(coverage), by);
                };
            case RecallEvent.RecallScopeWidened widened ->
                () -> {
                    RecallCoverage coverage = scoped(recall, widened.scope());
                    scopes.write(recall, RecallStatus.CONFIRMED, coverage, by);
                    covered.add(recall, hits.traced(coverage), by);
                };
            case RecallEvent.ExcludedFromRecall excluded ->
                () -> {
                    RecallExclusion exclusion =
                            new RecallExclusion(excluded.item(), excluded.lotNumber(), excluded.delivery());
                    scopes.exclude(recall, exclusion, by);
                    covered.leave(recall, exclusion, by);
                };
            case RecallEvent.IncludedInRecall included ->
                () -> {
                    RecallCoverage coverage = scopes.include(
                            recall,
                            new RecallExclusion(included.item(), included.lotNumber(), included.delivery()),
                            by);
                    covered.add(recall, hits.traced(coverage), by);
                };
            case RecallEvent.RecallConfirmed confirmed ->
                () -> {
                    scopes.write(recall, RecallStatus.CONFIRMED, confirmed.coverage(), by);
                    covered.add(recall, hits.traced(confirmed.coverage()), by);
                };
            case RecallEvent.RecallClosed ignored -> () -> scopes.end(recall, RecallStatus.CLOSED, by);
            case RecallEvent.RecallCancelled ignored -> () -> scopes.end(recall, RecallStatus.CANCELLED, by);
            case RecallEvent.RecallHoldCompleted ignored -> null;
            case RecallEvent.MovementStopped ignored -> null;
            case RecallEvent.ConsigneeNotified ignored -> null;
            case RecallEvent.ConsigneeResponded ignored -> null;
            case RecallEvent.EffectivenessChecked ignored -> null;
            case RecallEvent.VarianceExplained ignored -> null;
            case RecallEvent.VarianceRetracted ignored -> null;
        };
    }

    /** Covers what came into lots from outside; to be run when these tables show it. */
    public Runnable prepare(List<RecordedEvent> events) {
        List<Arrival> arrivals = events.stream()
                .flatMap(event -> Stream.ofNullable(Arrival.of(event)))
                .toList();
        return arrivals.isEmpty()
                ? () -> {}
                : () -> scopes.read().forEach(each -> cover(each.recall(), each.coverage(), arrivals));
    }

    /** Covers what a lot has since it took over, or took in, what was another's, or has another date. */
    public void cover(LotId lot, RecordedEvent by) {
        String item = lot.item().value();
        String number = lot.number().value();
        SqlPart ofTheLot = new SqlPart(
                " JOIN (SELECT ?::text AS item, ?::text AS lot_number) AS changed"
                        + " ON changed.item = delivery.item AND changed.lot_number = delivery.lot_number",
                List.of(item, number));
        for (OpenScopes.Open open : scopes.read()) {
            SqlPart coveredElsewhere = new SqlPart(
                    """
                    SELECT present.item, present.lot_number, present.receipt, present.line
                    FROM %1$s.lot_delivery AS came JOIN %1$s.recall_delivery AS present
                        ON present.item = came.item AND present.receipt = came.receipt AND present.line = came.line
                    WHERE came.item = ? AND came.lot_number = ? AND present.recall = ? AND present.left_position IS NULL
                    """.formatted(schema), List.of(item, number, open.recall().value()));
            SqlPart some = hits.direct(open.coverage(), ofTheLot).with("%s UNION %s", coveredElsewhere);
            covered.add(open.recall(), hits.traced(open.coverage(), some), by);
        }
    }

    private void cover(RecallId recall, RecallCoverage coverage, List<Arrival> arrivals) {
        List<Arrival> possible = arrivals.stream()
                .filter(arrival -> coverage.scope().criteria().stream().anyMatch(arrival::mayBeCoveredBy))
                .toList();
        if (!possible.isEmpty()) {
            SqlPart came = Arrival.asTable(possible);
            SqlPart among = came.with(" JOIN (%s) AS arrival ON " + SAME_DELIVERY);
            covered.addEach(recall, hits.direct(coverage, among), came);
        }
    }

    private RecallCoverage scoped(RecallId recall, RecallScope scope) {
        return new RecallCoverage(scope, scopes.coverageOf(recall).exclusions());
    }
}
