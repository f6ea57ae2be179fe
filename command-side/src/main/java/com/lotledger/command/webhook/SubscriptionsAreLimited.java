package com.lotledger.command.webhook;

import com.lotledger.api.refusal.Violations;

/** There are only so many subscriptions (R-Y07): each takes memory and time of the program. */
final class SubscriptionsAreLimited {

    private final int most;

    SubscriptionsAreLimited(int most) {
        this.most = most;
    }

    void check(int present, Violations violations) {
        violations.unless(present < most, "R-Y07", null, "there are " + most + " subscriptions, more are not allowed");
    }
}
