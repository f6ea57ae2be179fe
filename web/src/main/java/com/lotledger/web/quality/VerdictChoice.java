package com.lotledger.web.quality;

import java.util.List;

/** What can be said of stock on a page. */
enum VerdictChoice {
    RELEASE,
    REJECT,
    HOLD,
    LIFT_HOLD,
    QUARANTINE,
    /** The recall coordinator only, once no open case covers it. */
    LIFT_RECALL;

    static final List<VerdictChoice> OF_QUALITY = List.of(RELEASE, REJECT, HOLD, LIFT_HOLD, QUARANTINE);
    static final List<VerdictChoice> OF_RECALLS = List.of(LIFT_RECALL);
}
