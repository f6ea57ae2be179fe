package com.lotledger.query.epcis;

import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.LotNumber;
import org.jspecify.annotations.Nullable;

/**
 * What quantities are of: a lot of a trade item, or the item where it has no lots. Asked for without a lot, it means all of them.
 */
record EpcClass(Gtin gtin, @Nullable LotNumber lot) {

    /** Whether this, as it was asked for, means the other one. */
    boolean means(EpcClass other) {
        return gtin.equals(other.gtin()) && (lot == null || lot.equals(other.lot()));
    }
}
