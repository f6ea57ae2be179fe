package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.refusal.Violations;

/** What a confirmed case is about stays so; less of it is excluded by name, with a reason (R-W03). */
final class AConfirmedScopeOnlyWidens {

    private AConfirmedScopeOnlyWidens() {}

    static void check(RecallState recall, RecallScope after, Violations violations) {
        violations.unless(
                !recall.confirmed() || after.includes(recall.coverage().scope()),
                "R-W03",
                "scope",
                "a criterion of the confirmed scope is not within any of these; exclude lots by name instead");
    }
}
