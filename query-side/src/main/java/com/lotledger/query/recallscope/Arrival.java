package com.lotledger.query.recallscope;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.UntrackedStockTakenIn;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.query.projection.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivery that came into a lot from outside. */
record Arrival(LotEvent lot, Delivery delivery, RecordedEvent by) {

    private static final String TABLE = """
            SELECT item, lot_number, receipt, line, min(position) AS position, min(recorded_at) AS recorded_at
            FROM unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::bigint[], ?::timestamptz[])
                AS arrived (item, lot_number, receipt, line, position, recorded_at)
            GROUP BY item, lot_number, receipt, line
            """;

    /** What an event brought; null when it brought nothing from outside. */
    static @Nullable Arrival of(RecordedEvent event) {
        return switch (event.payload()) {
            case LotReceived received -> new Arrival(received, received.delivery(), event);
            case UntrackedStockTakenIn taken ->
                new Arrival(taken, taken.delivery().delivery(), event);
            default -> null;
        };
    }

    /** All of them as a table, each with the event that brought it. */
    static SqlPart asTable(List<Arrival> arrivals) {
        return new SqlPart(
                TABLE,
                List.of(
                        arrivals.stream().map(each -> each.lot.item().value()).toArray(String[]::new),
                        arrivals.stream()
                                .map(each -> each.lot.lotNumber().value())
                                .toArray(String[]::new),
                        arrivals.stream()
                                .map(each -> each.delivery.receipt().value())
                                .toArray(String[]::new),
                        arrivals.stream().map(each -> each.delivery.line()).toArray(Integer[]::new),
                        arrivals.stream().map(each -> each.by.position()).toArray(Long[]::new),
                        arrivals.stream()
                                .map(each -> each.by.recordedAt().toString())
                                .toArray(String[]::new)));
    }

    /** Whether a criterion may be about it, as far as the delivery alone shows: most are not, at no cost. */
    boolean mayBeCoveredBy(RecallCriterion criterion) {
        return (criterion.item() == null || criterion.item().equals(lot.item()))
                && (criterion.vendor() == null || criterion.vendor().equals(delivery.vendor()))
                && (criterion.receipt() == null || criterion.receipt().equals(delivery.receipt()));
    }
}
