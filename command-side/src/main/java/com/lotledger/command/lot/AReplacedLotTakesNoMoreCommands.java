package com.lotledger.command.lot;

import com.lotledger.api.refusal.Violation;
import java.util.List;

/** A lot that was renumbered or merged takes no more commands; its name leads to the lot it became for ever (R-S17). */
public final class AReplacedLotTakesNoMoreCommands {

    private AReplacedLotTakesNoMoreCommands() {}

    /** What is wrong with doing something with the lot. */
    public static List<Violation> check(LotState lot, String field) {
        return lot.replacedBy() == null
                ? List.of()
                : List.of(new Violation("R-S17", field, lot.lot() + " goes on as lot " + lot.replacedBy()));
    }
}
