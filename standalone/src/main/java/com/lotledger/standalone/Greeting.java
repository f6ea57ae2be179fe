package com.lotledger.standalone;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** Says where the program is found, where its data lies, and how long it took. */
final class Greeting {

    private final PrintStream console;

    Greeting(PrintStream console) {
        this.console = console;
    }

    @EventListener
    void started(ApplicationStartedEvent event) {
        ApplicationContext context = event.getApplicationContext();
        Environment environment = context.getEnvironment();
        Path data = Path.of(environment.getRequiredProperty(StandaloneDefaults.DATA_DIRECTORY))
                .toAbsolutePath()
                .normalize();
        console.println("Lot Ledger");
        console.println("  address  " + address(context));
        console.println("  data     " + data);
        console.println("  log      " + environment.getProperty("logging.file.name"));
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1_000.0;
        console.printf(Locale.ROOT, "  ready    after %.1f s; Ctrl-C ends it%n", seconds);
    }

    private static String address(ApplicationContext context) {
        Environment environment = context.getEnvironment();
        String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        int port = context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        return scheme + "://" + environment.getProperty("server.address", "localhost") + ":" + port;
    }
}
