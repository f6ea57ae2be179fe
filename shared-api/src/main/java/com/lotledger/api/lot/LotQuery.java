package com.lotledger.api.lot;

import com.lotledger.api.past.PointInTime;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about lots. */
public sealed interface LotQuery {

    /** The columns by which lots are sorted. Lots alike in the column follow by item and number. */
    enum Column {
        ITEM,
        LOT_NUMBER,
        VENDOR,
        EXPIRES_ON,
        ON_HAND,
        /** When the lot came to be. */
        CREATED,
        MANUFACTURED_ON,
        PURCHASED_ON,
        DELIVERIES
    }

    /**
     * The lots browser. Lots that another one replaced are found under that one (R-S17). Answers a {@link LotPage}.
     *
     * @param item only lots of this item
     * @param vendor only lots of this vendor
     * @param lotNumber only lots one of whose numbers begins so: its own, the vendor's, or one it had before
     * @param expiresFrom only lots that expire on this day or later
     * @param expiresTo only lots that expire on this day or earlier
     * @param location only lots of which stock lies at this location
     * @param withStock only lots in stock, or only lots without stock
     * @param sort the column to sort by; a missing date comes after every date
     * @param descending whether to sort the other way round
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindLots(
            @Nullable ItemCode item,
            @Nullable VendorCode vendor,
            @Nullable String lotNumber,
            @Nullable LocalDate expiresFrom,
            @Nullable LocalDate expiresTo,
            @Nullable LocationCode location,
            @Nullable Boolean withStock,
            Column sort,
            boolean descending,
            int limit,
            @Nullable String cursor)
            implements LotQuery {
        public FindLots {
            new Violations().text("lotNumber", lotNumber, 50).refuseIfAny();
        }
    }

    /**
     * The card of one lot. Answers a {@link LotCardView}, or nothing when there is no such lot.
     *
     * @param lotNumber its number, one it had before, or the vendor's where that names one lot only
     * @param at the past it is about
     */
    record GetLotCard(ItemCode item, LotNumber lotNumber, PointInTime at) implements LotQuery {}

    /**
     * Lots in stock of which subscribers have yet to hear that they expire soon, as their items ask for it, or have expired (R-S23);
     * those that expire first come first. Answers a {@link LotAnnouncementPage}. True as of the read model, which may be moments
     * behind the events.
     *
     * @param today the business date by which that is told
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindLotsToAnnounce(
            LocalDate today, int limit, @Nullable String cursor) implements LotQuery {}

    /**
     * Which lots have numbers that differ from these only in upper and lower case (R-X25). Answers a {@link LotsAlikeView}. True
     * as of the read model, which may be moments behind the events.
     */
    record FindLotsAlike(List<LotId> lots) implements LotQuery {
        public FindLotsAlike {
            lots = List.copyOf(lots);
        }
    }
}
