package com.lotledger.command.expirypass;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.*} that the pass goes by.
 *
 * @param announceExpiriesEvery how long it rests between two rounds; zero for no pass at all
 * @param timeZone in which its day begins; that of the machine when not given
 */
@ConfigurationProperties("lotledger")
record ExpiryPassProperties(
        @DefaultValue("1h") Duration announceExpiriesEvery,
        @Nullable ZoneId timeZone) {

    ZoneId zone() {
        return timeZone == null ? ZoneId.systemDefault() : timeZone;
    }
}
