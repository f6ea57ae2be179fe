package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.DeserializationContext;

/** What was found wrong with a body so far. */
final class BodyFaults {

    /** More than these help nobody, and a hostile body could make the answer larger than itself. */
    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(BodyFaults.class);

    private final List<Violation> found = new ArrayList<>();
    private Refusal.Kind kind = Refusal.Kind.RULE_BROKEN;
    private @Nullable Throwable failedConstruction;
    private List<String> unknownFields = List.of();

    /** The faults of the body being read; null before its outermost value is begun. */
    static @Nullable BodyFaults of(DeserializationContext reading) {
        return (BodyFaults) reading.getAttribute(BodyFaults.class);
    }

    static BodyFaults begin(DeserializationContext reading) {
        BodyFaults faults = new BodyFaults();
        reading.setAttribute(BodyFaults.class, faults);
        return faults;
    }

    void malformed(String rule, String path, String message) {
        kind = Refusal.Kind.INVALID;
        add(new Violation(rule, path.isEmpty() ? null : path, message));
    }

    /** A field nobody knows; the object it was given in tells its place by {@link #settle}. */
    void unknownField(String name) {
        if (unknownFields.size() < MOST) {
            unknownFields =
                    Stream.concat(unknownFields.stream(), Stream.of(name)).toList();
        }
    }

    /** A constructor refused its arguments; where it stands in the body is told by {@link #settle}. */
    void constructionFailed(Throwable failure) {
        failedConstruction = failure;
    }

    /** Sets aside what awaits its place while a value inside is read. */
    List<String> enter() {
        List<String> outside = unknownFields;
        unknownFields = List.of();
        return outside;
    }

    void leave(List<String> outside) {
        unknownFields = outside;
    }

    boolean isUnsettled() {
        return failedConstruction != null || !unknownFields.isEmpty();
    }

    /** Notes what awaited its place as something about the value at {@code path}. */
    void settle(String path, Class<?> type) {
        Throwable failure = failedConstruction;
        failedConstruction = null;
        if (failure != null) {
            notMade(path, type, failure);
        }
        unknownFields.forEach(name ->
                malformed("R-X09", path.isEmpty() ? name : path + "." + name, "there is no field of this name"));
    }

    private void notMade(String path, Class<?> type, Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                refused(path, refusal);
                return;
            }
        }
        // A constructor that stumbles over what is missing because it was refused below has nothing of its own to say.
        if (!isKnown(path)) {
            LOG.warn("{} is not made from what was sent, and does not say why", type.getName(), failure);
            malformed("R-X14", path, "this cannot be read as " + ExpectedForm.of(type));
        }
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refusal(kind, found);
        }
    }

    private void refused(String path, Refusal refusal) {
        for (Violation each : refusal.violations()) {
            Violation violation = each.within(path);
            if (!isConsequence(each, violation)) {
                if (refusal.kind() == Refusal.Kind.INVALID) {
                    kind = Refusal.Kind.INVALID;
                }
                add(violation);
            }
        }
    }

    /** A value refused before was left out, so that the enclosing object misses it. */
    private boolean isConsequence(Violation inner, Violation violation) {
        String path = violation.field();
        return path != null && (inner.field() == null ? isFound(path) : isKnown(path));
    }

    /** Whether something was found at the path or inside it. */
    private boolean isKnown(String path) {
        return found.stream().map(Violation::field).anyMatch(each -> each != null && isWithin(each, path));
    }

    private boolean isFound(String path) {
        return found.stream().anyMatch(each -> path.equals(each.field()));
    }

    private static boolean isWithin(String path, String outer) {
        return path.startsWith(outer)
                && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }

    private void add(Violation violation) {
        if (found.size() < MOST) {
            found.add(violation);
        }
    }
}
