package com.lotledger.query.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By how much a batch changes what lies in a bin. Nothing in sum is a change too: it moves the mark.
 *
 * @param since the first event by which stock came or went, also when that sums up to nothing; null when none did
 * @param from earliest business date on which any did
 * @param until latest business date on which any did
 */
record BinChange(
        BigDecimal onHand,
        BigDecimal pending,
        @Nullable Mark since,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Mark mark) {

    static BinChange moved(BigDecimal quantity, LocalDate day, Mark mark) {
        return new BinChange(quantity, BigDecimal.ZERO, mark, day, day, mark);
    }

    static BinChange assigned(BigDecimal quantity, Mark mark) {
        return new BinChange(BigDecimal.ZERO, quantity, null, null, null, mark);
    }

    BinChange plus(BinChange other) {
        return new BinChange(
                onHand.add(other.onHand),
                pending.add(other.pending),
                since == null || (other.since != null && other.since.position() < since.position())
                        ? other.since
                        : since,
                from == null || (other.from != null && other.from.isBefore(from)) ? other.from : from,
                until == null || (other.until != null && other.until.isAfter(until)) ? other.until : until,
                mark.orLater(other.mark));
    }
}
