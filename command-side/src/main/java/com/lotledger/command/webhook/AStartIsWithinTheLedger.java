package com.lotledger.command.webhook;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.webhook.WebhookStart;
import com.lotledger.platform.webhook.WebhookSubscriptions;

/** Nothing begins behind a position that this ledger never reached (R-Y04): whatever comes until then would be left out. */
final class AStartIsWithinTheLedger {

    private AStartIsWithinTheLedger() {}

    static void check(WebhookStart start, WebhookSubscriptions subscriptions, Violations violations) {
        Long after = start.after();
        if (after != null && !subscriptions.isReached(after)) {
            violations.add(
                    "start", Refusal.ruleBroken("R-Y04", "after", "this ledger has not come to position " + after));
        }
    }
}
