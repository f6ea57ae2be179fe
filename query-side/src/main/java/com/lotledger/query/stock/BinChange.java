package com.lotledger.query.stock;

import java.math.BigDecimal;

/**
 * By how much a batch changes what lies in a bin. Nothing in sum is a change too: it moves the mark.
 *
 * @param moved whether any stock came or went, also when that sums up to nothing
 */
record BinChange(BigDecimal onHand, BigDecimal pending, boolean moved, Mark mark) {

    static BinChange moved(BigDecimal quantity, Mark mark) {
        return new BinChange(quantity, BigDecimal.ZERO, true, mark);
    }

    static BinChange assigned(BigDecimal quantity, Mark mark) {
        return new BinChange(BigDecimal.ZERO, quantity, false, mark);
    }

    BinChange plus(BinChange other) {
        return new BinChange(
                onHand.add(other.onHand), pending.add(other.pending), moved || other.moved, mark.orLater(other.mark));
    }
}
