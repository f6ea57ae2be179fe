package com.lotledger.api.recall;

import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a recall goes by when it says whether it covers a delivery of a lot.
 *
 * @param item item of the lot
 * @param lotNumbers every number that the lot has or had: its own, and those of lots that were renumbered or merged into it (R-S17)
 * @param delivery receipt and line; the name of a movement and line 0 for stock that was in no lot before
 * @param vendor who delivered
 * @param manufacturedOn when the lot was made; null when that is not known
 * @param expiresOn last good day of the lot; null when it never expires or that is not known
 * @param receivedOn business date of the receipt
 */
public record DeliveryFacts(
        ItemCode item,
        Set<LotNumber> lotNumbers,
        DeliveryId delivery,
        VendorCode vendor,
        @Nullable LocalDate manufacturedOn,
        @Nullable LocalDate expiresOn,
        LocalDate receivedOn) {
    public DeliveryFacts {
        lotNumbers = Set.copyOf(lotNumbers);
    }
}
