package com.lotledger.api.lot;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a lot expires and where its stock lies.
 *
 * @param item item of the lot
 * @param lotNumber number of the lot
 * @param vendor who makes or sells it
 * @param expiresOn last good day; null when it never expires
 * @param expired whether the business date asked for is after {@code expiresOn} (R-E14)
 * @param daysLeft from the business date to {@code expiresOn}: 0 on the last good day, negative afterwards; null without expiry
 * @param onHand in stock in the bins shown, in the stock measure
 * @param bins where it lies
 */
public record LotExpirationView(
        ItemCode item,
        LotNumber lotNumber,
        @Nullable VendorCode vendor,
        @Nullable LocalDate expiresOn,
        boolean expired,
        @Nullable Long daysLeft,
        SignedQuantity onHand,
        List<LotBinView> bins) {
    public LotExpirationView {
        bins = List.copyOf(bins);
    }
}
