package com.lotledger.platform.axonserver;

import com.lotledger.platform.axonserver.KeptEvents.Kept;

/** Refuses to start a process on the store that does not hold this ledger's events: it would begin another history. */
final class KeeperCheck {

    /** Position less index where nothing was ever moved: positions begin at 1, Axon Server's indexes at 0. */
    static final long USUAL_OFFSET = 1;

    private final KeptEvents kept;

    KeeperCheck(KeptEvents kept) {
        this.kept = kept;
    }

    /** Answers what PostgreSQL knows of the keeper, when it is the one this process was started with. */
    Kept check(EventKeeper wanted) {
        if (kept.keeper().isEmpty()) {
            kept.begin(kept.head() > 0 ? EventKeeper.POSTGRESQL : wanted, USUAL_OFFSET);
        }
        Kept found = kept.keeper().orElseThrow();
        if (found.keeper() != wanted) {
            throw new IllegalStateException(explained(found));
        }
        kept.processorsWithForeignTokens().ifPresent(names -> {
            throw new IllegalStateException("Not started: the read models " + names
                    + " stand at places of Axon Server, but read models follow PostgreSQL. Delete their rows from"
                    + " events.token_entry and empty the schema views; they are then built anew");
        });
        return found;
    }

    private static String explained(Kept found) {
        return switch (found.keeper()) {
            case POSTGRESQL ->
                "Not started: the events of this ledger are in PostgreSQL, and the profile axonserver asks for those in"
                        + " Axon Server. Start without the profile, or stop every program and move the events with"
                        + " --lotledger.move-events=to-axon-server";
            case AXON_SERVER ->
                "Not started: since " + found.since() + " the events of this ledger are in Axon Server, and those here"
                        + " are a copy. Start with --spring.profiles.active=axonserver, or stop every program and move"
                        + " the events back with --lotledger.move-events=to-postgresql";
        };
    }
}
