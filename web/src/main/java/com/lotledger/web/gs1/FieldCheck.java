package com.lotledger.web.gs1;

import com.lotledger.api.value.Gs1Key;
import org.jspecify.annotations.Nullable;

/** What must be true of a field beyond its length and its signs. */
enum FieldCheck {
    NOTHING("") {
        @Override
        @Nullable
        String problem(String digits) {
            return null;
        }
    },
    CHECK_DIGIT("check-digit") {
        @Override
        @Nullable
        String problem(String digits) {
            int last = digits.length() - 1;
            return Gs1Key.checks(digits)
                    ? null
                    : "its check digit is %s where %s belongs"
                            .formatted(
                                    digits.substring(last),
                                    Gs1Key.withCheckDigit(digits.substring(0, last))
                                            .substring(last));
        }
    },
    DATE("date") {
        @Override
        @Nullable
        String problem(String digits) {
            return DateOnLabel.problem(digits, false);
        }
    },
    MONTH_OR_DATE("month-or-date") {
        @Override
        @Nullable
        String problem(String digits) {
            return DateOnLabel.problem(digits, true);
        }
    },
    LONG_DATE("long-date") {
        @Override
        @Nullable
        String problem(String digits) {
            return DateOnLabel.problem(digits.substring(2), false);
        }
    },
    TIME("time") {
        @Override
        @Nullable
        String problem(String digits) {
            return Integer.parseInt(digits.substring(0, 2)) < 24 && Integer.parseInt(digits.substring(2, 4)) < 60
                    ? null
                    : digits + " is no time of day";
        }
    };

    private final String name;

    FieldCheck(String name) {
        this.name = name;
    }

    /** What is wrong with these digits of the right length; null when nothing is. */
    abstract @Nullable String problem(String digits);

    static FieldCheck of(String name) {
        for (FieldCheck each : values()) {
            if (each.name.equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no check is called " + name);
    }
}
