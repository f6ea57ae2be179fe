package com.lotledger.api.webhook;

import com.lotledger.api.published.PublishedType;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events a subscription gets; all that is given has to fit, as in the feed.
 *
 * @param types names of types; all types when empty
 * @param item only events about this item
 * @param lot only events about the lot of this number; the item is given too (R-Y03)
 * @param location only events at this location
 */
public record WebhookFilter(
        List<String> types,
        @Nullable ItemCode item,
        @Nullable LotNumber lot,
        @Nullable LocationCode location) {

    /** Everything that is published. */
    public static final WebhookFilter EVERYTHING = new WebhookFilter(List.of(), null, null, null);

    @SuppressWarnings("NullAway") // left out where everything is wanted
    public WebhookFilter {
        new Violations().entries("types", types).refuseIfAny();
        // In a fixed order, so that the same filter is the same however it is written.
        types = types == null ? List.of() : types.stream().distinct().sorted().toList();
    }

    /** Whether there are such events (R-Y03). */
    static void check(@Nullable WebhookFilter filter, Violations violations) {
        if (filter != null) {
            filter.check(violations);
        }
    }

    private void check(Violations violations) {
        for (String type : types) {
            if (PublishedType.named(type).isEmpty()) {
                violations.add("filter", Refusal.invalid("R-Y03", "types", "there is no event type " + type));
            }
        }
        if (lot != null && item == null) {
            violations.add("filter", Refusal.invalid("R-Y03", "item", "the item of the lot is required"));
        }
    }
}
