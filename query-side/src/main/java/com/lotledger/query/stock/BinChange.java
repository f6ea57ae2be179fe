package com.lotledger.query.stock;

import java.math.BigDecimal;

/** By how much a batch changes what lies in a bin. Nothing in sum is a change too: it moves the mark. */
record BinChange(BigDecimal onHand, BigDecimal pending, Mark mark) {

    BinChange plus(BinChange other) {
        return new BinChange(onHand.add(other.onHand), pending.add(other.pending), mark.orLater(other.mark));
    }
}
