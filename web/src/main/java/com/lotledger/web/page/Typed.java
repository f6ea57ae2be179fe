package com.lotledger.web.page;

import com.lotledger.api.refusal.PlainDate;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what people typed into fields; an empty field is none. */
public final class Typed {

    private Typed() {}

    /** The value typed, or null when nothing was typed or it was refused. */
    public static <T> @Nullable T read(
            Violations violations, String field, @Nullable String typed, Function<String, T> form) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? null : violations.collect(field, () -> form.apply(text));
    }

    /** A date as date fields send it. */
    public static @Nullable LocalDate date(Violations violations, String field, @Nullable String typed) {
        return read(violations, field, typed, Typed::date);
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (PlainDate.isPlain(date)) {
                return date;
            }
        } catch (DateTimeParseException noDate) {
            // Refused below, like a date that no calendar here has.
        }
        throw Refusal.invalid("R-X14", null, "expected a date such as 2026-05-31");
    }
}
