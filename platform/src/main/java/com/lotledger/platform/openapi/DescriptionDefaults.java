package com.lotledger.platform.openapi;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Where the description stands and what it covers, unless set otherwise. */
final class DescriptionDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "description defaults",
                        Map.of(
                                "springdoc.paths-to-match", "/api/**",
                                "springdoc.default-produces-media-type", "application/json",
                                "springdoc.default-consumes-media-type", "application/json",
                                "springdoc.override-with-generic-response", "false",
                                "springdoc.writer-with-order-by-keys", "true",
                                "springdoc.swagger-ui.tags-sorter", "alpha",
                                "springdoc.swagger-ui.operations-sorter", "alpha",
                                // It warns at every start that it is there.
                                "logging.level.org.springdoc.core.events.SpringDocAppInitializer", "error")));
    }
}
