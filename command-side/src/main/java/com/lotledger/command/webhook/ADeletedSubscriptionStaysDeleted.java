package com.lotledger.command.webhook;

import com.lotledger.api.refusal.Refusal;

/** A subscription that ended takes no commands, and its name is not given again (R-Y11): history and receivers would mix two of them. */
final class ADeletedSubscriptionStaysDeleted {

    private ADeletedSubscriptionStaysDeleted() {}

    static void check(WebhookSubscriptionState subscription) {
        if (subscription.deleted()) {
            throw Refusal.conflict(
                    "R-Y11", "subscription", "subscription " + subscription.subscription() + " was deleted");
        }
    }
}
