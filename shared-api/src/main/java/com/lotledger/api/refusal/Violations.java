package com.lotledger.api.refusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects violations, so that a request hears of all of them at once, and of each once. Not safe for use by several threads. */
public final class Violations {

    private final Set<Violation> found = new LinkedHashSet<>();
    private Refusal.@Nullable Kind kind;

    /** Records a breach of a trade rule when {@code holds} is false. */
    public Violations unless(boolean holds, String rule, @Nullable String field, String message) {
        if (!holds) {
            found(Refusal.Kind.RULE_BROKEN, rule, field, message);
        }
        return this;
    }

    /** Records that a name means something else already, when what was asked for is not the same. */
    public Violations sameAsBefore(boolean same, String rule, @Nullable String field, String message) {
        if (!same) {
            found(Refusal.Kind.CONFLICT, rule, field, message);
        }
        return this;
    }

    /** Records a missing required field. */
    public Violations required(String field, @Nullable Object value) {
        if (value == null) {
            found(Refusal.Kind.INVALID, "R-X03", field, field + " is required");
        }
        return this;
    }

    /** Records every entry of a list that is missing; a missing list is accepted. */
    public Violations entries(String field, @Nullable Collection<? extends @Nullable Object> entries) {
        if (entries != null) {
            int position = 0;
            for (Object each : entries) {
                required(field + "[" + position++ + "]", each);
            }
        }
        return this;
    }

    /** Records a text that is longer than {@code limit} characters or cannot be kept as it is; null is accepted. */
    public Violations text(String field, @Nullable String value, int limit) {
        if (value != null && value.length() > limit) {
            found(Refusal.Kind.INVALID, "R-X04", field, field + " has more than " + limit + " characters");
        }
        if (value != null && !PlainText.isPlain(value)) {
            found(Refusal.Kind.INVALID, "R-X04", field, field + " holds control characters or half characters");
        }
        return this;
    }

    /** Records a date outside the years 1 to 9999; null is accepted. */
    public Violations date(String field, @Nullable LocalDate value) {
        if (value != null && !PlainDate.isPlain(value)) {
            found(Refusal.Kind.INVALID, "R-X24", field, field + " is not within the years 1 to 9999");
        }
        return this;
    }

    /** Records a required text that is missing, blank or longer than {@code limit} characters. */
    public Violations requiredText(String field, @Nullable String value, int limit) {
        if (value == null || value.isBlank()) {
            found(Refusal.Kind.INVALID, "R-X03", field, field + " is required");
            return this;
        }
        return text(field, value, limit);
    }

    /** Runs a step and records its refusal under {@code prefix} instead of passing it on; null when it was refused. */
    public <T> @Nullable T collect(String prefix, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            add(prefix, refusal);
            return null;
        }
    }

    /** Records every violation of a refusal under {@code prefix}. */
    public Violations add(String prefix, Refusal refusal) {
        note(refusal.kind());
        refusal.violations().forEach(each -> found.add(each.within(prefix)));
        return this;
    }

    /** Records everything another collection found, under {@code prefix}. */
    public Violations add(String prefix, Violations others) {
        if (others.kind != null) {
            note(others.kind);
        }
        others.found.forEach(each -> found.add(each.within(prefix)));
        return this;
    }

    /** Records violations of trade rules. */
    public Violations addAll(List<Violation> broken) {
        if (!broken.isEmpty()) {
            note(Refusal.Kind.RULE_BROKEN);
            found.addAll(broken);
        }
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws one {@link Refusal} with everything found; does nothing when nothing was found. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refusal(kind == null ? Refusal.Kind.INVALID : kind, List.copyOf(found));
        }
    }

    private void found(Refusal.Kind sort, String rule, @Nullable String field, String message) {
        note(sort);
        found.add(new Violation(rule, field, message));
    }

    /** Violations of several kinds together are a broken rule: the request was understood as a whole. */
    private void note(Refusal.Kind sort) {
        kind = kind == null || kind == sort ? sort : Refusal.Kind.RULE_BROKEN;
    }
}
