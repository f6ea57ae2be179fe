package com.lotledger.command.lot;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockStatus;
import java.math.BigDecimal;
import java.util.Set;

/** Stock that quality has not released does not go to a customer (R-S10). */
public final class OnlyReleasedStockShips {

    public static final Set<QualityStatus> RELEASED = Set.of(StockStatus.RELEASED.status());

    private OnlyReleasedStockShips() {}

    /** Whether there is enough stock, but not enough of it is released. */
    public static boolean forbids(LotState lot, StockWanted wanted) {
        BigDecimal quantity = wanted.quantity().amount();
        return StockFound.in(lot, wanted.ofStatuses(RELEASED)).total().compareTo(quantity) < 0
                && StockFound.in(lot, wanted.ofStatuses(Set.of())).total().compareTo(quantity) >= 0;
    }
}
