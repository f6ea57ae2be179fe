package com.lotledger.platform.signin;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** How health and sessions are shown to whom, unless set otherwise. */
final class SignInDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "sign-in defaults",
                        Map.of(
                                "management.endpoint.health.show-details", "when-authorized",
                                "management.endpoint.health.show-components", "when-authorized",
                                "management.endpoint.health.roles", "ADMINISTRATOR",
                                "server.servlet.session.cookie.name", "lot-ledger-session",
                                "server.servlet.session.cookie.http-only", "true",
                                "server.servlet.session.cookie.same-site", "lax",
                                "server.servlet.session.tracking-modes", "cookie",
                                "server.servlet.session.timeout", "1h")));
    }
}
