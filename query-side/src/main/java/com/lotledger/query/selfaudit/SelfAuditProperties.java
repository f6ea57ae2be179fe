package com.lotledger.query.selfaudit;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.self-audit.*}.
 *
 * @param nightly whether there is one each night
 * @param at when it begins, in {@code lotledger.time-zone}
 * @param lookEverySeconds how often each process looks whether one is due or was cut short
 */
@ConfigurationProperties("lotledger.self-audit")
record SelfAuditProperties(
        @DefaultValue("true") boolean nightly,
        @DefaultValue("02:30") LocalTime at,
        @DefaultValue("10") long lookEverySeconds) {}
