package com.lotledger.query.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a consumer does that keeps quantities of bins: it adds up what events say, and knows nothing else. */
final class BinCopy {

    private BinCopy() {}

    static void add(Map<String, BigDecimal> copy, Map<String, ?> event) {
        Map<?, ?> data = Objects.requireNonNull((Map<?, ?>) event.get("data"));
        Object item = data.get("item");
        Object lot = data.get("lotNumber");
        if (data.get("changes") instanceof List<?> changes) {
            changes.forEach(change -> put(copy, item, lot, (Map<?, ?>) change, ""));
        }
        if (data.get("portions") instanceof List<?> portions) {
            portions.forEach(portion -> put(copy, item, lot, (Map<?, ?>) portion, ""));
        }
        if (data.get("portion") instanceof Map<?, ?> left) {
            put(copy, item, null, left, "-");
        }
    }

    static void put(
            Map<String, BigDecimal> copy,
            @Nullable Object item,
            @Nullable Object lot,
            @Nullable Object bin,
            String quantity) {
        copy.merge(item + " " + lot + " " + bin, new BigDecimal(quantity), BigDecimal::add);
    }

    /** Bins that hold something, each quantity without zeros that mean nothing. */
    static Map<String, BigDecimal> withoutNothing(Map<String, BigDecimal> copy) {
        Map<String, BigDecimal> held = new TreeMap<>();
        copy.forEach((bin, quantity) -> {
            if (quantity.signum() != 0) {
                held.put(bin, quantity.stripTrailingZeros());
            }
        });
        return held;
    }

    private static void put(
            Map<String, BigDecimal> copy, @Nullable Object item, @Nullable Object lot, Map<?, ?> part, String sign) {
        put(copy, item, lot, part.get("bin"), sign + part.get("quantity"));
    }
}
