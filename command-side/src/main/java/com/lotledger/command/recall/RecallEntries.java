package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.RecallEntryId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whoever keeps something with a case names it: told again it changes nothing, with other content it is a conflict (R-X01). */
final class RecallEntries {

    private RecallEntries() {}

    /** The entry, when it is new. */
    static <E extends RecallEvent> Optional<E> added(
            RecallState recall, List<E> kept, E entry, Function<E, RecallEntryId> name, String field) {
        Optional<E> before = kept.stream()
                .filter(each -> name.apply(each).equals(name.apply(entry)))
                .findFirst();
        Violations violations = new Violations();
        if (before.isPresent()) {
            violations.sameAsBefore(
                    before.get().equals(entry),
                    "R-X01",
                    field,
                    field + " " + name.apply(entry) + " exists with other content");
        } else {
            ACaseIsWorkedOnUntilItEnds.check(recall, violations);
        }
        violations.refuseIfAny();
        return before.isPresent() ? Optional.empty() : Optional.of(entry);
    }
}
