package com.lotledger.api.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.lotledger.api.refusal.Violations;
import java.time.LocalDate;

/** How a lot's expiry date comes about. An expiry is a calendar date, never an instant. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExpiryPolicy.NotRequired.class, name = "NOT_REQUIRED"),
    @JsonSubTypes.Type(value = ExpiryPolicy.ByDate.class, name = "BY_DATE"),
    @JsonSubTypes.Type(value = ExpiryPolicy.Period.class, name = "PERIOD")
})
public sealed interface ExpiryPolicy {

    /** The lot never expires (R-E01). */
    record NotRequired() implements ExpiryPolicy {}

    /** Somebody types the date (R-E02). */
    record ByDate() implements ExpiryPolicy {}

    /**
     * The date is a base date and a period (R-E03…R-E07).
     *
     * @param length how many units, 1 to 36,500
     * @param unit days, months or years
     * @param from the base date (R-E06)
     */
    record Period(int length, Unit unit, From from) implements ExpiryPolicy {

        private static final int LONGEST = 36_500;

        public Period {
            new Violations()
                    .unless(length >= 1 && length <= LONGEST, "R-E07", "length", "a period is 1 to 36500 units long")
                    .required("unit", unit)
                    .required("from", from)
                    .refuseIfAny();
        }

        /** The expiry date for a base date; a missing day of the month becomes the month's last (R-E04, R-E05). */
        public LocalDate expiryFrom(LocalDate base) {
            return switch (unit) {
                case DAYS -> base.plusDays(length);
                case MONTHS -> base.plusMonths(length);
                case YEARS -> base.plusYears(length);
            };
        }
    }

    /** Unit of a period. */
    enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    /** Base date of a period (R-E06). */
    enum From {
        MANUFACTURE_DATE,
        PURCHASE_DATE
    }
}
