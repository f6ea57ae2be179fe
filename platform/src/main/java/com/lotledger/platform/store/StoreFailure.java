package com.lotledger.platform.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Tells a lost race, which is worth another try, from any other failure of the store. */
final class StoreFailure {

    private static final Map<String, String> LOST_RACES = Map.of(
            "23505", "another writer was faster on one of the streams",
            "40P01", "two writers waited for each other",
            "40001", "the writers could not be put in an order");

    private StoreFailure() {}

    /**
     * The exception to report. Neither message nor cause of a lost race holds SQL or data: drivers put both into theirs,
     * and these end in logs.
     */
    static RuntimeException of(Throwable failure) {
        String race = lostRace(failure);
        return race == null
                ? new EventStoreException("Events could not be stored", failure)
                : new ConcurrencyException("Events could not be stored: " + race);
    }

    static boolean isLostRace(@Nullable Throwable failure) {
        return lostRace(failure) != null;
    }

    private static @Nullable String lostRace(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && LOST_RACES.containsKey(Objects.toString(sql.getSQLState()))) {
                return LOST_RACES.get(sql.getSQLState());
            }
        }
        return null;
    }
}
