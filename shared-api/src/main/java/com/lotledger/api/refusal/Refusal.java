package com.lotledger.api.refusal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A command, question or value was refused. Nothing was done; {@link #violations()} says why, completely. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Details details;

    public Refusal(Kind kind, List<Violation> violations) {
        this(new Details(kind, violations));
    }

    public Refusal(Details details) {
        super(details.summary(), null, false, false);
        this.details = details;
    }

    /** Input that can never be accepted, whatever the state: a malformed code, a missing field. */
    public static Refusal invalid(String rule, @Nullable String field, String message) {
        return new Refusal(Kind.INVALID, List.of(new Violation(rule, field, message)));
    }

    /** Input that the present state refuses. */
    public static Refusal ruleBroken(String rule, @Nullable String field, String message) {
        return new Refusal(Kind.RULE_BROKEN, List.of(new Violation(rule, field, message)));
    }

    /** Something named in the request does not exist. */
    public static Refusal notFound(@Nullable String field, String message) {
        return new Refusal(Kind.NOT_FOUND, List.of(new Violation("R-X02", field, message)));
    }

    /** The name is taken by something else, or somebody else was faster. */
    public static Refusal conflict(String rule, @Nullable String field, String message) {
        return new Refusal(Kind.CONFLICT, List.of(new Violation(rule, field, message)));
    }

    public Kind kind() {
        return details.kind();
    }

    /** Every violation, in the order of the request. */
    public List<Violation> violations() {
        return details.violations();
    }

    /** The refusal as data, the same in one process and across many. */
    public Details details() {
        return details;
    }

    /** What sort of refusal; each has a stable problem type and HTTP status. */
    public enum Kind {
        /** 400: the request itself is malformed. */
        INVALID,
        /** 401: nobody is signed in. */
        UNAUTHENTICATED,
        /** 403: the signed-in user's roles do not allow it. */
        FORBIDDEN,
        /** 404: what the request is about does not exist. */
        NOT_FOUND,
        /** 409: the name is taken with other content, or a race was lost after retries. */
        CONFLICT,
        /** 422: well-formed, but a rule of the trade refuses it. */
        RULE_BROKEN
    }

    /**
     * A refusal as data.
     *
     * @param kind what sort of refusal
     * @param violations every violation; never empty
     */
    public record Details(Kind kind, List<Violation> violations) {
        public Details {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a violation says nothing");
            }
        }

        String summary() {
            return violations.stream()
                    .map(each -> each.rule() + ": " + each.message())
                    .collect(Collectors.joining("; "));
        }
    }
}
