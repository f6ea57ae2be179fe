package com.lotledger.command.lot;

import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.SignedQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer returns only what was shipped to them of the lot and has not come back yet (R-S13, R-O04). It counts for the oldest
 * delivery that they have anything of, unless one is named, and waits in quarantine.
 */
public final class CustomersReturnWhatTheyGot {

    private CustomersReturnWhatTheyGot() {}

    /**
     * What comes back of each delivery; nothing when it may not.
     *
     * @param binLocation where the bin counts; where each delivery was received when null
     */
    public static List<StockChange> take(
            LotState lot,
            CustomerCode customer,
            @Nullable DeliveryId only,
            Quantity quantity,
            BinCode bin,
            @Nullable LocationCode binLocation,
            Violations violations) {
        ANamedDeliveryIsOfTheLot.check(lot, only, violations);
        List<StockChange> returned = new ArrayList<>();
        BigDecimal left = quantity.amount();
        for (LotDelivery each : lot.deliveries()) {
            BigDecimal part =
                    only == null || only.equals(each.id()) ? each.with(customer).min(left) : BigDecimal.ZERO;
            if (part.signum() > 0) {
                left = left.subtract(part);
                returned.add(new StockChange(
                        each.id(),
                        bin,
                        Objects.requireNonNullElse(
                                binLocation, each.posted().delivery().location()),
                        StockStatus.QUARANTINED,
                        new SignedQuantity(part)));
            }
        }
        BigDecimal shipped = quantity.amount().subtract(left);
        violations.unless(
                left.signum() == 0,
                "R-S13",
                "quantity",
                "customer " + customer + " has " + shipped.toPlainString() + " of " + lot.lot()
                        + (only == null ? "" : " from delivery " + only) + ", not " + quantity);
        return left.signum() == 0 ? returned : List.of();
    }
}
