package com.lotledger.query.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By how much a batch changes a part of a lot's stock.
 *
 * @param receivedOn when its delivery came; null when only the table of deliveries knows
 */
record CellChange(BigDecimal quantity, @Nullable LocalDate receivedOn, Mark mark) {

    CellChange plus(CellChange other) {
        return new CellChange(
                quantity.add(other.quantity),
                receivedOn == null ? other.receivedOn : receivedOn,
                mark.orLater(other.mark));
    }
}
