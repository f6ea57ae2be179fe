package com.lotledger.command.lot;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.SignedQuantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is of the stock that is meant, the oldest delivery first.
 *
 * @param deliveries those that have any
 */
record StockFound(List<OfDelivery> deliveries) {

    private static final Comparator<StockPart> ORDER = Comparator.comparing(StockPart::bin)
            .thenComparing(each -> !each.status().equals(StockStatus.RELEASED))
            .thenComparing(StockPart::status)
            .thenComparing(StockPart::location);

    /**
     * What one delivery has of it.
     *
     * @param parts in a fixed order
     */
    record OfDelivery(LotDelivery delivery, List<StockPart> parts) {}

    static StockFound in(LotState lot, StockWanted wanted) {
        return new StockFound(lot.deliveries().stream()
                .filter(each -> wanted.delivery() == null || wanted.delivery().equals(each.id()))
                .map(each -> new OfDelivery(
                        each,
                        each.parts().stream()
                                .filter(wanted::matches)
                                .sorted(ORDER)
                                .toList()))
                .filter(each -> !each.parts().isEmpty())
                .toList());
    }

    BigDecimal total() {
        return parts().map(StockPart::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<QualityStatus> statuses() {
        return parts().map(each -> each.status().status()).distinct().sorted().toList();
    }

    /** How much of it may be taken on a day: never more than lies there at the end of it and of any later day (R-S03). */
    BigDecimal takeableFrom(LocalDate day) {
        return deliveries.stream().map(each -> takeable(each, day)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Takes so much, as far as each delivery allows on the day. */
    List<StockChange> take(BigDecimal quantity, LocalDate day) {
        List<StockChange> taken = new ArrayList<>();
        BigDecimal left = quantity;
        for (OfDelivery each : deliveries) {
            BigDecimal allowed = takeable(each, day).min(left);
            left = left.subtract(allowed);
            take(each, allowed, taken);
        }
        return taken;
    }

    private static void take(OfDelivery found, BigDecimal quantity, List<StockChange> taken) {
        BigDecimal left = quantity;
        for (StockPart part : found.parts()) {
            BigDecimal each = part.quantity().min(left);
            if (each.signum() > 0) {
                left = left.subtract(each);
                taken.add(new StockChange(
                        found.delivery().id(),
                        part.bin(),
                        part.location(),
                        part.status(),
                        new SignedQuantity(each.negate())));
            }
        }
    }

    /** All parts lie in one bin when a day is asked for. */
    private static BigDecimal takeable(OfDelivery found, LocalDate day) {
        BigDecimal least =
                found.delivery().daysOf(found.parts().getFirst().bin()).least(day, LocalDate.MAX);
        return total(found).min(least).max(BigDecimal.ZERO);
    }

    private static BigDecimal total(OfDelivery found) {
        return found.parts().stream().map(StockPart::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<StockPart> parts() {
        return deliveries.stream().flatMap(each -> each.parts().stream());
    }
}
