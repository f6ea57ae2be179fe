package com.lotledger.command.receipt;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.item.ItemState;
import java.util.Optional;

/**
 * Where goods go unless somebody says otherwise: the item's put-away bin at the location (R-C02), else the location's receiving
 * bin (R-C03), else the default location's (R-C01).
 */
final class DefaultReceivingBin {

    private DefaultReceivingBin() {}

    static Optional<BinCode> of(ItemState item, LocationCode location, ReferenceData reference) {
        BinCode putAway = item.putAwayBins().get(location);
        if (putAway != null) {
            return Optional.of(putAway);
        }
        return reference.defaultBins().of(location);
    }
}
