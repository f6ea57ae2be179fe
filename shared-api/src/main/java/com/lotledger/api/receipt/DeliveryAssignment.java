package com.lotledger.api.receipt;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A part of a delivered line: so much into this bin and lot.
 *
 * @param bin a bin of type STOCK (R-G07)
 * @param quantity above zero, in the line's measure
 * @param lotNumber the lot; left out where the item has none or where it is to be generated (R-G14)
 * @param lot what is known of a lot that is new; must not contradict one that exists (R-D13), but for another expiry date,
 *     which is settled later (R-S20)
 * @param supplierLotNumber the vendor's own number of the lot, by which it is found too
 */
public record DeliveryAssignment(
        BinCode bin,
        Quantity quantity,
        @Nullable LotNumber lotNumber,
        @Nullable LotProfile lot,
        @Nullable LotNumber supplierLotNumber) {
    public DeliveryAssignment {
        new Violations().required("bin", bin).required("quantity", quantity).refuseIfAny();
    }
}
