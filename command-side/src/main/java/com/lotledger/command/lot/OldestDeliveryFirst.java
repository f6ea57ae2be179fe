package com.lotledger.command.lot;

import com.lotledger.api.movement.StockChange;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.DeliveryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Stock of a lot is held by delivery, and the oldest goes first unless one is named (R-S01). Never is more taken than there is (R-S02),
 * nor than there was on the day and ever since (R-S03); where stock of several statuses lies, one is named unless all of it goes (R-S09).
 */
public final class OldestDeliveryFirst {

    private OldestDeliveryFirst() {}

    /** What a movement on a day takes from each delivery; nothing when it may not. */
    public static List<StockChange> take(LotState lot, StockWanted wanted, LocalDate movedOn, Violations violations) {
        ANamedDeliveryIsOfTheLot.check(lot, wanted.delivery(), violations);
        StockFound found = StockFound.in(lot, wanted);
        BigDecimal amount = wanted.quantity().amount();
        if (!enough(lot, wanted, found, amount, violations)) {
            return List.of();
        }
        violations.unless(
                !wanted.statuses().isEmpty()
                        || found.statuses().size() == 1
                        || found.total().compareTo(amount) == 0,
                "R-S09",
                "status",
                "bin " + wanted.bin() + " holds " + found.statuses() + " stock of " + lot.lot()
                        + "; name the status, or move all " + found.total().toPlainString());
        if (found.takeableFrom(movedOn).compareTo(amount) >= 0) {
            return found.take(amount, movedOn);
        }
        violations.unless(
                false,
                "R-S03",
                "movedOn",
                "with " + wanted.quantity() + " of " + lot.lot() + " less from " + movedOn + " on, bin " + wanted.bin()
                        + " falls below nothing on "
                        + FirstFailingDay.of(lot, wanted, movedOn));
        return List.of();
    }

    /** Whether there is less than wanted. */
    public static boolean lacks(LotState lot, StockWanted wanted) {
        return StockFound.in(lot, wanted).total().compareTo(wanted.quantity().amount()) < 0;
    }

    /** The deliveries that have any of what is wanted. */
    public static List<DeliveryId> deliveries(LotState lot, StockWanted wanted) {
        return StockFound.in(lot, wanted).deliveries().stream()
                .map(each -> each.delivery().id())
                .toList();
    }

    private static boolean enough(
            LotState lot, StockWanted wanted, StockFound found, BigDecimal amount, Violations violations) {
        BigDecimal total = found.total();
        boolean enough = total.signum() > 0 && total.compareTo(amount) >= 0;
        violations.unless(
                enough,
                "R-S02",
                "quantity",
                total.signum() == 0
                        ? "there is no " + wanted + " of " + lot.lot()
                        : "there are only " + total.toPlainString() + " of " + lot.lot() + " as " + wanted + ", not "
                                + amount.toPlainString());
        return enough;
    }
}
