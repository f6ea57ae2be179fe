package com.lotledger.api.lot;

import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one lot.
 *
 * @param lot what the browser shows
 * @param expiryPolicy how its expiry date came about
 * @param warranty free text
 * @param stockMeasure measure of its stock; null before the first delivery
 * @param bins where it lies or is meant to lie, at most 500 (R-G12)
 * @param recentDeliveries the receipt lines that brought it, newest first, at most 500; the lot history has all
 */
public record LotCardView(
        LotView lot,
        @Nullable ExpiryPolicy expiryPolicy,
        @Nullable String warranty,
        @Nullable Measure stockMeasure,
        List<LotBinView> bins,
        List<LotDeliveryView> recentDeliveries) {
    public LotCardView {
        bins = List.copyOf(bins);
        recentDeliveries = List.copyOf(recentDeliveries);
    }
}
