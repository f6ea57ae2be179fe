package com.lotledger.platform.position;

import java.util.Objects;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Knows the failures that only mean that another writer was faster. */
final class LostRace {

    // How Axon Server reports a taken sequence number, through whatever exception.
    private static final String AXON_SERVER_CODE = "AXONIQ-2000";

    private LostRace() {}

    static boolean isIn(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ConcurrencyException
                    || Objects.toString(each.getMessage(), "").contains(AXON_SERVER_CODE)) {
                return true;
            }
        }
        return false;
    }
}
