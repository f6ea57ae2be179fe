package com.lotledger.query.feed;

import com.lotledger.api.published.PublishedType;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a consumer asks for: where to begin, and which events. */
record FeedQuestion(
        @Parameter(description = "begin behind this cursor; left out to begin with the first event ever") @Nullable
        String after,

        @Parameter(
                description = "begin with what was recorded at this instant or later, instead of behind a cursor",
                example = "2026-01-01T00:00:00Z")
        @Nullable
        Instant from,

        @Parameter(
                description = "only events of these types, separated by commas",
                example = "lot.received.v1,stock.shipped.v1")
        @Nullable
        String types,

        @Parameter(description = "only events about the lot of this number; give the item too", example = "B2401-7")
        @Nullable
        LotNumber lot,

        @Parameter(description = "only events about this item", example = "AMOX-500") @Nullable
        ItemCode item,

        @Parameter(
                description = "only events at this location; what happens at none, such as lot.expired.v1, is left out",
                example = "MAIN")
        @Nullable
        LocationCode location) {

    /** Everything wrong is told at once. */
    void check(Violations violations) {
        if (after != null && from != null) {
            violations.add("", Refusal.invalid("R-X14", "from", "begin behind a cursor or from an instant, not both"));
        }
        violations.collect("", () -> after == null ? 0L : FeedCursor.parse("after", after));
        violations.collect("", this::namedTypes);
    }

    FeedFilter filter() {
        return new FeedFilter(namedTypes(), item, lot, location);
    }

    /** The position to begin behind. */
    long start(Feed feed) {
        if (after != null) {
            long position = FeedCursor.parse("after", after);
            feed.checkReached("after", position);
            return position;
        }
        return from == null ? 0 : feed.before(from);
    }

    private Set<String> namedTypes() {
        Set<String> named = types == null ? Set.of() : Set.copyOf(List.of(types.split(",", -1)));
        Violations violations = new Violations();
        for (String each : named) {
            if (PublishedType.named(each).isEmpty()) {
                violations.add("", Refusal.invalid("R-X14", "types", "there is no event type " + each));
            }
        }
        violations.refuseIfAny();
        return named;
    }
}
