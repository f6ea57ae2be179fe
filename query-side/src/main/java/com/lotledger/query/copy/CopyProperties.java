package com.lotledger.query.copy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.view-copies.*}.
 *
 * @param atOnce most copies that people may have at once; each takes the disk space of what it holds
 */
@ConfigurationProperties("lotledger.view-copies")
record CopyProperties(@DefaultValue("3") int atOnce) {

    /** What is left of the schemas is for self-audits. */
    static final int MOST_AT_ONCE = CopyTable.SLOTS - 3;

    CopyProperties {
        if (atOnce < 0 || atOnce > MOST_AT_ONCE) {
            throw new IllegalArgumentException("lotledger.view-copies.at-once is from 0 to " + MOST_AT_ONCE);
        }
    }
}
