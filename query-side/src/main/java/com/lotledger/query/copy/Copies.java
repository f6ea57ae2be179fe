package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyView.State;
import com.lotledger.api.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people may do with copies. The work itself is done elsewhere, one copy after the other. */
@Component
class Copies {

    private final CopyParts parts;
    private final ComparisonTable comparisons;
    private final CopyProperties limits;

    Copies(CopyParts parts, ComparisonTable comparisons, CopyProperties limits) {
        this.parts = parts;
        this.comparisons = comparisons;
        this.limits = limits;
    }

    /**
     * Asks for a copy; asked again for the same one, nothing changes.
     *
     * @return whether it is new
     */
    boolean start(CopyRequest request, String actor) {
        long position = positionOf(request);
        return Boolean.TRUE.equals(parts.transactions().execute(transaction -> {
            parts.copies().hold();
            Optional<CopyRow> present = parts.copies().find(request.name());
            if (present.isPresent()) {
                if (present.get().state() == State.THROWN_AWAY || !request.isAnsweredBy(present.get())) {
                    throw Refusal.conflict("R-Z02", "name", "there is a copy of this name with other content");
                }
                return false;
            }
            refuseTooMany();
            parts.copies()
                    .add(
                            request.name(),
                            CopyRow.Purpose.ASKED,
                            request.views(),
                            request.position(),
                            request.moment(),
                            position,
                            parts.clock().instant(),
                            actor);
            return true;
        }));
    }

    private long positionOf(CopyRequest request) {
        Long position = request.position();
        if (position != null) {
            if (position > parts.positions().head()) {
                throw Refusal.invalid("R-Z01", "position", "nothing is stored at this position yet");
            }
            return parts.positions().existing(position);
        }
        Instant moment = request.moment();
        return moment == null
                ? parts.positions().existing(parts.positions().head())
                : parts.positions().at(moment);
    }

    private void refuseTooMany() {
        long present = parts.copies().all().stream()
                .filter(copy -> copy.purpose() == CopyRow.Purpose.ASKED)
                .count();
        if (present >= limits.atOnce()) {
            throw Refusal.conflict(
                    "R-Z03", "name", "there are " + present + " copies, and no more are kept; throw one away first");
        }
    }

    void interrupt(String name) {
        CopyRow copy = existing(name);
        if (copy.state() != State.INTERRUPTED
                && !parts.copies().enter(name, State.INTERRUPTED, State.FILLING, State.INDEXING)) {
            throw Refusal.conflict("R-Z05", "name", "only a copy that is being filled can be interrupted");
        }
    }

    void resume(String name) {
        CopyRow copy = existing(name);
        if (copy.state() == State.THROWN_AWAY) {
            throw Refusal.conflict("R-Z05", "name", "the copy is being thrown away");
        }
        parts.copies().enter(name, State.FILLING, State.INTERRUPTED, State.FAILED);
    }

    /** Compares once more, or answers nothing new while a comparison is under way. */
    void compare(String name, String actor) {
        CopyRow copy = existing(name);
        if (copy.state() != State.READY || copy.purpose() != CopyRow.Purpose.ASKED) {
            throw Refusal.conflict(
                    "R-Z06", "name", "only a copy that somebody asked for and that is ready is compared");
        }
        parts.transactions().executeWithoutResult(transaction -> {
            parts.copies().hold();
            if (!underWay(name)) {
                comparisons.removeAllOf(name);
                comparisons.add(name, copy.isAtEnd(), parts.clock().instant(), actor);
            }
        });
    }

    private boolean underWay(String name) {
        return comparisons
                .latestOf(name)
                .filter(latest -> latest.finishedAt() == null)
                .isPresent();
    }

    /** Gives its tables up. What a self-audit keeps as evidence may be thrown away too, once somebody has looked at it. */
    void throwAway(String name) {
        CopyRow copy = existing(name);
        if (copy.purpose() == CopyRow.Purpose.SELF_AUDIT && copy.state() != State.READY) {
            throw Refusal.conflict("R-Z05", "name", "a self-audit is working on this copy");
        }
        parts.copies().discard(name);
    }

    private CopyRow existing(String name) {
        return parts.copies().find(name).orElseThrow(() -> Refusal.notFound("name", "there is no copy of this name"));
    }
}
