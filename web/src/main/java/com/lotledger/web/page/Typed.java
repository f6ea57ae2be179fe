package com.lotledger.web.page;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.PlainDate;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** A value that has to be typed; to be taken once nothing was refused. */
    public static <T> Supplier<T> required(
            Violations violations, String field, @Nullable String typed, Function<String, T> form) {
        if (typed == null || typed.isBlank()) {
            violations.required(field, null);
        }
        T value = read(violations, field, typed, form);
        return () -> Objects.requireNonNull(value, field);
    }

    /** What was typed into the only field of a form that matters, or its refusal. */
    public static <T> T only(String field, String typed, Function<String, T> form) {
        Violations violations = new Violations();
        T value = violations.collect(field, () -> form.apply(typed));
        violations.refuseIfAny();
        return Objects.requireNonNull(value, field);
    }

    /** Why, as somebody typed it. */
    public static Reason reason(String typed) {
        return only("reason", typed.strip(), Reason::new);
    }

    /** A position among the events; null when nothing was typed. */
    public static @Nullable Long position(String field, @Nullable String typed) {
        Violations violations = new Violations();
        Long position = read(violations, field, typed, WholeNumber::position);
        violations.refuseIfAny();
        return position;
    }

    /** Words as typed, without blanks around them; null when nothing was typed. */
    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** One of the names of an enumeration, as choices send it. */
    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> names) {
        return text -> {
            for (E each : names.getEnumConstants()) {
                if (each.name().equals(text)) {
                    return each;
                }
            }
            throw Refusal.invalid("R-X14", null, "there is no such choice");
        };
    }

    /** A date as date fields send it, which has to be told. */
    public static Supplier<LocalDate> requiredDate(Violations violations, String field, @Nullable String typed) {
        return required(violations, field, typed, Typed::date);
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
