package com.lotledger.api.provenance;

/** What a signed-in user may do. */
public enum Role {
    /** Records what vendors deliver. */
    RECEIVER,
    /** Decides on quality; may enter quantities with more decimals than the measure has. */
    QUALITY,
    /** Runs recalls. */
    RECALL_COORDINATOR,
    /** Reads everything, writes nothing but drills. */
    AUDITOR,
    /** Defines items, locations, bins and users; rebuilds views; may also receive. */
    ADMINISTRATOR,
    /** Another system: records whole deliveries, reads stock. */
    INTEGRATION
}
