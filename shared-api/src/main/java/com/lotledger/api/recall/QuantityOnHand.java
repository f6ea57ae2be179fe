package com.lotledger.api.recall;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;

/**
 * What a consignee says they still have of a lot.
 *
 * @param quantity in the stock measure of the item; 0 when nothing is left
 */
public record QuantityOnHand(ItemCode item, LotNumber lotNumber, Quantity quantity) {
    public QuantityOnHand {
        new Violations()
                .required("item", item)
                .required("lotNumber", lotNumber)
                .required("quantity", quantity)
                .refuseIfAny();
    }
}
