package com.lotledger.command.movement;

import com.lotledger.api.refusal.Violations;
import java.time.LocalDate;

/** Goods have moved when a movement is recorded; a date that is tomorrow everywhere on earth is a mistake (R-S04). */
final class AMovementIsNotDatedInTheFuture {

    private AMovementIsNotDatedInTheFuture() {}

    static void check(LocalDate movedOn, LatestDate latest, Violations violations) {
        LocalDate today = latest.today();
        violations.unless(
                !movedOn.isAfter(today),
                "R-S04",
                "movedOn",
                movedOn + " lies in the future; it is " + today + " at the latest");
    }
}
