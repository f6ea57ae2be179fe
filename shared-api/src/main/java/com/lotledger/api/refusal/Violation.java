package com.lotledger.api.refusal;

import org.jspecify.annotations.Nullable;

/**
 * One reason why something was refused.
 *
 * @param rule number of the broken rule, for example {@code R-G10}; {@code docs/rules.md} explains each
 * @param field path of the offending field in the request, for example {@code lines[2].assignments[0].lotNumber};
 *     null when the whole request is meant
 * @param message one sentence for the person who sent the request
 */
public record Violation(String rule, @Nullable String field, String message) {

    /** The same violation seen from an enclosing object whose field {@code prefix} holds the offender. */
    public Violation within(String prefix) {
        if (prefix.isEmpty()) {
            return this;
        }
        if (field == null) {
            return new Violation(rule, prefix, message);
        }
        String separator = field.startsWith("[") ? "" : ".";
        return new Violation(rule, prefix + separator + field, message);
    }
}
