package com.lotledger.query.past;

import com.lotledger.api.past.PointInTime;
import com.lotledger.api.refusal.Violations;
import com.lotledger.platform.processing.ProcessorPositions;
import com.lotledger.query.stock.StockModel;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds where the ledger stood at a point in time. */
@Component
public final class PointsInTime {

    // Events of several commands may be stored in another order than they were made, but not by that many instants.
    private static final String MOMENT = """
            SELECT coalesce(max(position), 0) FROM (
                SELECT position FROM views.recorded_moment WHERE recorded_at <= ?::timestamptz
                ORDER BY recorded_at DESC LIMIT 1000) AS moment
            """;

    private final JdbcClient database;
    private final ProcessorPositions processors;
    private final Clock clock;

    PointsInTime(JdbcClient database, ProcessorPositions processors, Clock clock) {
        this.database = database;
        this.processors = processors;
        this.clock = clock;
    }

    /** Refuses what cannot be, all of it at once (R-T02, R-T03). */
    public Then find(PointInTime asked) {
        Violations violations = new Violations()
                .date("asOf", asked.asOf())
                .unless(
                        asked.knownAt() == null || asked.knownAtPosition() == null,
                        "R-T02",
                        "knownAtPosition",
                        "knownAt and knownAtPosition are two words for the same; give one of them")
                .unless(
                        asked.knownAt() == null || !asked.knownAt().isAfter(clock.instant()),
                        "R-T03",
                        "knownAt",
                        "knownAt is in the future");
        if (asked.knownAtPosition() != null) {
            violations.unless(
                    asked.knownAtPosition() >= 0 && asked.knownAtPosition() <= reached(),
                    "R-T03",
                    "knownAtPosition",
                    "knownAtPosition is no position that the read models have reached");
        }
        violations.refuseIfAny();
        return Then.of(asked.asOf(), asked.knownAt(), positionOf(asked), closed());
    }

    /** What is known today, as a point in time. */
    public Then now() {
        return Then.of(null, null, null, closed());
    }

    private @Nullable Long positionOf(PointInTime asked) {
        return asked.knownAt() == null ? asked.knownAtPosition() : (Long) positionAt(asked.knownAt());
    }

    private long positionAt(Instant instant) {
        return database.sql(MOMENT).param(instant.toString()).query(Long.class).single();
    }

    private long reached() {
        return ProcessorPositions.positionOf(
                processors.handledAnywhere(StockModel.NAME).orElse(null));
    }

    private long closed() {
        return database.sql("SELECT coalesce(max(closed), 0) FROM views.ledger_closing")
                .query(Long.class)
                .single();
    }
}
