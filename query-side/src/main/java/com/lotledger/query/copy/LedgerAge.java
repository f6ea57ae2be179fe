package com.lotledger.query.copy;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Since when there is something to copy. */
@Component
public class LedgerAge {

    private final Positions positions;

    LedgerAge(Positions positions) {
        this.positions = positions;
    }

    /** Whether an event had been recorded by then. */
    public boolean knewSomethingAt(Instant moment) {
        return positions.at(moment) > 0;
    }
}
