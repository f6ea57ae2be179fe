package com.lotledger.api.examples;

import java.time.LocalDate;

/** The calendar of the examples. */
public final class Days {

    /** The delivered goods were made. */
    public static final LocalDate MADE = LocalDate.of(2026, 1, 31);
    /** The goods were received; the business date of every example. */
    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    /** What was made on {@link #MADE} and keeps 24 months expires. */
    public static final LocalDate TWO_YEARS_AFTER_MADE = LocalDate.of(2028, 1, 31);
    /** The expiry date printed on the medicine. */
    public static final LocalDate PRINTED_EXPIRY = LocalDate.of(2027, 6, 30);
    /** An expiry date that was past on {@link #RECEIVED}. */
    public static final LocalDate LONG_PAST = LocalDate.of(2026, 2, 28);
    /** Goods were shipped, returned and judged. */
    public static final LocalDate SHIPPED = LocalDate.of(2026, 4, 15);
    /** The expiry date of the medicine after its extension. */
    public static final LocalDate EXTENDED_EXPIRY = LocalDate.of(2027, 12, 31);

    private Days() {}
}
