package com.lotledger.api.stock;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about what to take first. */
public sealed interface AllocationQuery {

    /**
     * Which stock to take for a quantity: what expires first, then the oldest delivery, then the bins by warehouse position.
     * Nothing is reserved. Answers an {@link AllocationProposal}, or nothing when there is no such item.
     *
     * @param location only what counts at this location
     * @param quantity in the stock measure, above zero (R-S05)
     * @param asOf business date of the shipment, by which stock is expired (R-S11) or short-dated (R-S22)
     */
    record ProposeAllocation(ItemCode item, @Nullable LocationCode location, Quantity quantity, LocalDate asOf)
            implements AllocationQuery {
        public ProposeAllocation {
            new Violations()
                    .required("quantity", quantity)
                    .unless(quantity == null || quantity.isPositive(), "R-S05", "quantity", "expected more than zero")
                    .refuseIfAny();
        }
    }
}
