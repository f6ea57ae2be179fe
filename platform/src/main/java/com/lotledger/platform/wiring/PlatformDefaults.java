package com.lotledger.platform.wiring;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Properties every process starts from; anything set elsewhere wins. */
final class PlatformDefaults implements EnvironmentPostProcessor {

    private static final Profiles AXON_SERVER = Profiles.of("axonserver");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "platform defaults",
                        Map.of(
                                "axon.axonserver.enabled",
                                environment.acceptsProfiles(AXON_SERVER),
                                // A processor must learn that it passed an event, even one it does not handle.
                                "axon.axonserver.event-block-listing-enabled",
                                false,
                                // Whoever can answer a question does, also while Axon Server is away.
                                "axon.axonserver.shortcut-queries-to-local-handlers",
                                true,
                                // It would interrupt a long batch half-way; PostgreSQL limits transactions instead.
                                "axon.timeout.enabled",
                                false,
                                "management.endpoints.web.exposure.include",
                                "health,info,prometheus")));
    }
}
