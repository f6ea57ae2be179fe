package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.refusal.Violations;

/** A case is opened, confirmed and closed, or cancelled before it is confirmed; what has ended changes no more (R-W10). */
final class ACaseIsWorkedOnUntilItEnds {

    private ACaseIsWorkedOnUntilItEnds() {}

    static void check(RecallState recall, Violations violations) {
        violations.unless(
                recall.status() == RecallStatus.OPENED || recall.confirmed(),
                "R-W10",
                null,
                "recall " + recall.recall() + " is " + recall.status());
    }

    static void checkOpened(RecallState recall, Violations violations) {
        violations.unless(
                recall.status() == RecallStatus.OPENED,
                "R-W10",
                null,
                "recall " + recall.recall() + " is " + recall.status() + " already");
    }

    static void checkConfirmed(RecallState recall, Violations violations) {
        violations.unless(
                recall.confirmed(),
                "R-W10",
                null,
                "recall " + recall.recall() + " is " + recall.status() + ", not " + RecallStatus.CONFIRMED);
    }
}
