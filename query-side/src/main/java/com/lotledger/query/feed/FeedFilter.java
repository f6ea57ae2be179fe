package com.lotledger.query.feed;

import com.lotledger.api.published.About;
import com.lotledger.api.published.PublishedEvent;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; all that is given has to fit.
 *
 * @param types names of types; all when empty
 */
public record FeedFilter(
        Set<String> types,
        @Nullable ItemCode item,
        @Nullable LotNumber lot,
        @Nullable LocationCode location) {

    public boolean accepts(PublishedEvent event) {
        return (types.isEmpty() || types.contains(event.type()))
                && (isOfAnything() || event.data().about().anyMatch(this::accepts));
    }

    private boolean isOfAnything() {
        return item == null && lot == null && location == null;
    }

    private boolean accepts(About about) {
        return (item == null || item.equals(about.item()))
                && (lot == null || lot.equals(about.lotNumber()))
                && (location == null || location.equals(about.location()));
    }
}
