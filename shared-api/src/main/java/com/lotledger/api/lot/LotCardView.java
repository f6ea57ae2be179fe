package com.lotledger.api.lot;

import com.lotledger.api.past.PastView;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one lot.
 *
 * @param past the past it is about, in which stock, status, expiry and deliveries are as they were and all else is as now; null for
 *     now
 * @param lot what the browser shows
 * @param expiryPolicy how its expiry date came about
 * @param warranty free text
 * @param stockMeasure measure of its stock; null before the first delivery
 * @param bins where it lies or is meant to lie, at most 500 (R-G12)
 * @param recentDeliveries the deliveries its stock came from, newest first, at most 500; the lot history has all
 * @param names the other names that lead to it, at most 500
 */
public record LotCardView(
        @Nullable PastView past,
        LotView lot,
        @Nullable ExpiryPolicy expiryPolicy,
        @Nullable String warranty,
        @Nullable Measure stockMeasure,
        List<LotBinView> bins,
        List<LotDeliveryView> recentDeliveries,
        List<Name> names) {
    public LotCardView {
        bins = List.copyOf(bins);
        recentDeliveries = List.copyOf(recentDeliveries);
        names = List.copyOf(names);
    }

    /** Another name of the lot. */
    public record Name(LotNumber name, NameKind kind) {}

    /** Why a name leads to a lot. */
    public enum NameKind {
        /** It had this number before, or a lot of this number was merged into it (R-S17). */
        ALIAS,
        /** The vendor calls it so. */
        SUPPLIER
    }
}
