package com.lotledger.platform.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how often people may be signed in.
 *
 * @param longest after which everybody signs in anew, however busy they are
 * @param ofAUser how many sessions a user may have at once; the one longest unused ends when there is another
 */
@ConfigurationProperties("lotledger.sessions")
record SessionProperties(
        @DefaultValue("12h") Duration longest,
        @DefaultValue("10") int ofAUser) {}
