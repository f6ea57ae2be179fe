package com.lotledger.web.page;

import com.lotledger.api.refusal.Violations;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, field by field; everything that cannot be understood is refused together. */
public final class TypedForm {

    private final Map<String, String> fields;
    private final Violations violations = new Violations();

    public TypedForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /** A value that has to be typed; to be taken once nothing was refused. */
    public <T> Supplier<T> required(String field, Function<String, T> form) {
        return Typed.required(violations, field, fields.get(field), form);
    }

    /** A date that has to be typed. */
    public Supplier<LocalDate> requiredDate(String field) {
        return Typed.requiredDate(violations, field, fields.get(field));
    }

    /** The value typed, or null when nothing was typed or it was refused. */
    public <T> @Nullable T optional(String field, Function<String, T> form) {
        return Typed.read(violations, field, fields.get(field), form);
    }

    /** The date typed, or null. */
    public @Nullable LocalDate date(String field) {
        return Typed.date(violations, field, fields.get(field));
    }

    /** Words as typed, without blanks around them; null when there are none. */
    public @Nullable String text(String field) {
        return Typed.text(fields.get(field));
    }

    /** Whether the form has a field, be it empty. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** What was found wrong so far; more may be added. */
    public Violations violations() {
        return violations;
    }

    /** Refuses all that could not be understood. */
    public void refuseIfAny() {
        violations.refuseIfAny();
    }
}
