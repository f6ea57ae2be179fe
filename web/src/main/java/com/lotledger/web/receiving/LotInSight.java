package com.lotledger.web.receiving;

import com.lotledger.api.refusal.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form for an assignment would make, shown while it is filled in.
 *
 * @param kind what becomes of the lot
 * @param lotNumber the number it really has; null when there is none yet
 * @param onHand what of an existing lot is in stock; null for a new one
 * @param expires when the lot expires, as far as that is known
 * @param expired whether that is before the day of the receipt
 * @param remaining what is then still to be assigned, below zero when it is too much; null while no quantity is understood
 * @param violations what cannot be as it is typed
 */
record LotInSight(
        Kind kind,
        @Nullable String lotNumber,
        @Nullable String onHand,
        Expires expires,
        boolean expired,
        @Nullable BigDecimal remaining,
        List<Violation> violations) {

    LotInSight {
        violations = List.copyOf(violations);
    }

    /** What becomes of the lot. */
    enum Kind {
        /** The item has no lots. */
        UNTRACKED,
        EXISTING,
        NEW,
        /** A number is generated when the receipt is posted. */
        GENERATED,
        /** A number is needed before the receipt is posted. */
        MISSING
    }

    /**
     * When a lot expires.
     *
     * @param known whether it can be told by now
     * @param on the day; null for never
     */
    record Expires(boolean known, @Nullable LocalDate on) {

        static final Expires UNKNOWN = new Expires(false, null);
        static final Expires NEVER = new Expires(true, null);
    }
}
