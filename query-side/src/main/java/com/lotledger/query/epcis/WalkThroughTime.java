package com.lotledger.query.epcis;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything, in order of the events.
 *
 * @param until position to stop at
 */
record WalkThroughTime(JdbcClient database, LedgerLines lines, long until) implements Walk {

    private static final String LAST = """
            SELECT position FROM views.stock_ledger WHERE position >= ? AND position <= ?
            ORDER BY position OFFSET ? LIMIT 1
            """;

    @Override
    public Slice step(PlaceInLedger from) {
        Optional<Long> last = database.sql(LAST)
                .params(from.position(), until, ROWS - 1)
                .query(Long.class)
                .optional();
        return new Slice(
                lines.between(from.position(), last.orElse(until)),
                last.map(position -> PlaceInLedger.at(position + 1)).orElse(null));
    }
}
