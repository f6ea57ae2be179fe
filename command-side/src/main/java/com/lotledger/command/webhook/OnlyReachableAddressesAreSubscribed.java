package com.lotledger.command.webhook;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.webhook.WebhookUrl;
import com.lotledger.platform.webhook.ReachableAddresses;

/** Nothing is sent readably unless that is allowed (R-Y01), and nothing to an address that is not to be reached (R-Y02). */
final class OnlyReachableAddressesAreSubscribed {

    private final boolean plainAllowed;
    private final ReachableAddresses addresses;

    OnlyReachableAddressesAreSubscribed(boolean plainAllowed, ReachableAddresses addresses) {
        this.plainAllowed = plainAllowed;
        this.addresses = addresses;
    }

    void check(WebhookUrl url, Violations violations) {
        violations
                .unless(plainAllowed || !url.isPlain(), "R-Y01", "url", "an address begins with https://")
                .unless(
                        addresses.mayReach(url.uri().getHost()),
                        "R-Y02",
                        "url",
                        "this address is neither public nor in a network that is allowed");
    }
}
