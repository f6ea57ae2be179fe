package com.lotledger.command.recallwatch;

import com.lotledger.api.provenance.Role;
import com.lotledger.platform.provenance.Sender;
import java.time.LocalDate;
import java.util.Set;

/** On whose behalf the program itself acts in recalls. */
final class Watch {

    static final String ACTOR = "recall-watch";

    private Watch() {}

    static Sender on(LocalDate businessDate) {
        return new Sender(ACTOR, Set.of(Role.RECALL_COORDINATOR), businessDate);
    }
}
