package com.lotledger.standalone;

import com.lotledger.standalone.database.DataDirectory;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** How the program runs unless told otherwise: reached from this machine only, quiet on the console, talkative in its log. */
final class StandaloneDefaults implements EnvironmentPostProcessor {

    static final String DATA_DIRECTORY = "lotledger.data-dir";

    private static final String DATABASE = "lotledger.database.url";
    private static final String SERVER_AHEAD = "serverAhead";

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

    private final ConfigurableBootstrapContext bootstrap;

    StandaloneDefaults(ConfigurableBootstrapContext bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("standalone defaults", DEFAULTS));
        // Before the log is opened in it: the directory is made for its owner alone.
        DataDirectory directory = DataDirectory.at(Path.of(environment.getRequiredProperty(DATA_DIRECTORY)));
        if (!environment.containsProperty(DATABASE)) {
            // Nobody else can be on the embedded server, so what a killed run had claimed is this one's at once.
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("alone", Map.of("lotledger.node", "standalone")));
            startAhead(directory);
        }
    }

    private void startAhead(DataDirectory directory) {
        ServerAhead ahead = ServerAhead.start(directory);
        bootstrap.addCloseListener(closing -> {
            if (closing.getApplicationContext().getBeanFactory() instanceof DefaultListableBeanFactory beans) {
                beans.registerSingleton(SERVER_AHEAD, ahead);
                beans.registerDisposableBean(SERVER_AHEAD, ahead);
            }
        });
    }
}
