package com.lotledger.api.receipt;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One lot that a receipt line was received into.
 *
 * @param line number of the line
 * @param item its item
 * @param lotNumber the lot
 * @param generated whether the number was generated (R-G14)
 * @param expiresOn the lot's expiry date; null when it never expires
 * @param stockQuantity received into the lot by this line, in the stock measure
 */
public record PostedLot(
        int line,
        ItemCode item,
        LotNumber lotNumber,
        boolean generated,
        @Nullable LocalDate expiresOn,
        Quantity stockQuantity) {}
