package com.lotledger.standalone;

import com.lotledger.standalone.database.DataDirectory;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** How the program runs unless told otherwise: reached from this machine only, quiet on the console, talkative in its log. */
final class StandaloneDefaults implements EnvironmentPostProcessor {

    static final String DATA_DIRECTORY = "lotledger.data-dir";

    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry(DATA_DIRECTORY, "./data"),
            Map.entry("spring.application.name", "lot-ledger"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.main.log-startup-info", "false"),
            Map.entry("server.address", "127.0.0.1"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "30s"),
            Map.entry("logging.file.name", "${" + DATA_DIRECTORY + "}/logs/lot-ledger.log"),
            Map.entry("logging.logback.rollingpolicy.max-file-size", "10MB"),
            Map.entry("logging.logback.rollingpolicy.max-history", "30"),
            Map.entry("logging.logback.rollingpolicy.total-size-cap", "200MB"),
            Map.entry("logging.threshold.console", "WARN"),
            Map.entry("logging.pattern.console", "%d{HH:mm:ss} %-5p %m%n%ex{0}"),
            Map.entry("spring.thymeleaf.check-template-location", "false"),
            // Tells that the API's description is served, which is meant so.
            Map.entry("logging.level.org.springdoc.core.events.SpringDocAppInitializer", "ERROR"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("standalone defaults", DEFAULTS));
        if (!environment.containsProperty("lotledger.database.url")) {
            // Nobody else can be on the embedded server, so what a killed run had claimed is this one's at once.
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("alone", Map.of("lotledger.node", "standalone")));
        }
        // Before the log is opened in it: the directory is made for its owner alone.
        DataDirectory.at(Path.of(environment.getRequiredProperty(DATA_DIRECTORY)));
    }
}
