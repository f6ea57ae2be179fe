package com.lotledger.command.lot;

import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.SignedQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stock a verdict is about: of the named delivery and bin, or of all; so much of it, the oldest delivery first, or all of it
 * (R-S01, R-S06). What leaves one status enters another, so the sum stays.
 */
public final class JudgedStock {

    private final LotState lot;
    private final Judging verdict;
    private final Predicate<DeliveryId> eligible;
    private final @Nullable BigDecimal wanted;
    private final List<StockChange> changes = new ArrayList<>();
    private final List<LotDelivery> deliveries = new ArrayList<>();
    private BigDecimal judged = BigDecimal.ZERO;
    private BigDecimal found = BigDecimal.ZERO;

    private JudgedStock(LotState lot, Judging verdict, Predicate<DeliveryId> eligible, @Nullable BigDecimal wanted) {
        this.lot = lot;
        this.verdict = verdict;
        this.eligible = eligible;
        this.wanted = wanted;
    }

    /**
     * Finds it, and records when there is none or too little.
     *
     * @param eligible the deliveries that it may be about
     * @param wanted in the stock measure; null for all
     */
    public static JudgedStock of(
            LotState lot,
            Judging verdict,
            Predicate<DeliveryId> eligible,
            @Nullable BigDecimal wanted,
            Violations violations) {
        JudgedStock stock = new JudgedStock(lot, verdict, eligible, wanted);
        ANamedDeliveryIsOfTheLot.check(lot, verdict.delivery(), violations);
        lot.deliveries().forEach(stock::judge);
        String where = verdict.bin() == null ? "" : " in bin " + verdict.bin();
        violations
                .unless(
                        stock.found.signum() > 0,
                        "R-S06",
                        null,
                        "no stock of " + lot.lot() + where + " is " + StatusAfterAVerdict.subject(verdict))
                .unless(
                        wanted == null || stock.found.signum() == 0 || stock.found.compareTo(wanted) >= 0,
                        "R-S02",
                        "quantity",
                        "only " + stock.found.toPlainString() + " of " + lot.lot() + where + " is "
                                + StatusAfterAVerdict.subject(verdict));
        return stock;
    }

    /** What the verdict does, part by part. */
    public List<StockChange> changes() {
        return List.copyOf(changes);
    }

    /** The deliveries it is about. */
    public List<DeliveryId> deliveries() {
        return deliveries.stream().map(LotDelivery::id).toList();
    }

    /** Records what stands against releasing it: who posted it (R-S08), and what is still to be settled (R-S20). */
    public void checkRelease(
            String actor, Function<LocationCode, QualityPreferences> preferences, Violations violations) {
        WhoPostedAReceiptDoesNotReleaseIt.check(deliveries, actor, preferences, violations);
        AConflictOfExpiryIsSettledBeforeRelease.check(lot, deliveries, violations);
    }

    private void judge(LotDelivery delivery) {
        if ((verdict.delivery() != null && !verdict.delivery().equals(delivery.id()))
                || !eligible.test(delivery.id())) {
            return;
        }
        boolean touched = false;
        for (StockPart part : inOrder(delivery)) {
            StockStatus after = StatusAfterAVerdict.of(verdict, part.status());
            if (after != null && (verdict.bin() == null || verdict.bin().equals(part.bin()))) {
                found = found.add(part.quantity());
                touched |= take(delivery, part, after);
            }
        }
        if (touched) {
            deliveries.add(delivery);
        }
    }

    private static List<StockPart> inOrder(LotDelivery delivery) {
        return delivery.parts().stream()
                .sorted(Comparator.comparing(StockPart::bin).thenComparing(StockPart::status))
                .toList();
    }

    private boolean take(LotDelivery delivery, StockPart part, StockStatus after) {
        BigDecimal left = wanted == null ? part.quantity() : wanted.subtract(judged);
        BigDecimal quantity = part.quantity().min(left);
        if (quantity.signum() <= 0) {
            return false;
        }
        judged = judged.add(quantity);
        changes.add(change(delivery, part, part.status(), quantity.negate()));
        changes.add(change(delivery, part, after, quantity));
        return true;
    }

    private static StockChange change(LotDelivery delivery, StockPart part, StockStatus status, BigDecimal quantity) {
        return new StockChange(delivery.id(), part.bin(), part.location(), status, new SignedQuantity(quantity));
    }
}
