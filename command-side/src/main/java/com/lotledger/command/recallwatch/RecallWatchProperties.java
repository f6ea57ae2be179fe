package com.lotledger.command.recallwatch;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.*} that the watch over recalls goes by.
 *
 * @param holdRecallsEvery how long the pass rests between two rounds, unless a recall is confirmed; zero for no pass at all
 * @param timeZone in which its day begins; that of the machine when not given
 */
@ConfigurationProperties("lotledger")
record RecallWatchProperties(
        @DefaultValue("15s") Duration holdRecallsEvery,
        @Nullable ZoneId timeZone) {

    ZoneId zone() {
        return timeZone == null ? ZoneId.systemDefault() : timeZone;
    }
}
