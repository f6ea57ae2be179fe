package com.lotledger.query.past;

import com.lotledger.api.past.PastView;
import com.lotledger.query.stock.ClosedLedger;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as statements use it.
 *
 * @param asOf only movements dated up to this day; null for all
 * @param knownAt the recorded time that was asked for
 * @param position only events up to this one; null for all
 * @param stretches how many closed stretches of the ledger lie wholly within it
 */
public record Then(
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Long position,
        long stretches) {

    /** Everything there is, with only so much of the ledger closed. */
    static Then of(@Nullable LocalDate asOf, @Nullable Instant knownAt, @Nullable Long position, long closed) {
        return new Then(
                asOf,
                knownAt,
                position,
                position == null ? closed : Math.min(closed, (position + 1) / ClosedLedger.STRETCH));
    }

    /** What the answer says it is about. */
    public PastView view() {
        return new PastView(asOf, knownAt, position);
    }

    /** Condition on a row with these columns. */
    public String holds(String positionColumn, String dateColumn) {
        return (position == null ? "true" : positionColumn + " <= " + position)
                + (asOf == null ? "" : " AND " + dateColumn + " <= " + date());
    }

    /** Condition on a row of the ledger. */
    String holds() {
        return holds("position", "business_date");
    }

    /** The first position that no closed stretch covers. */
    long open() {
        return stretches * ClosedLedger.STRETCH;
    }

    /** The day as a literal. */
    String date() {
        return asOf == null ? "DATE 'infinity'" : "DATE '" + asOf + "'";
    }
}
