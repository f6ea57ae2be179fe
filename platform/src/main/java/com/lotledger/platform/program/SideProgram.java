package com.lotledger.platform.program;

import com.lotledger.platform.side.Side;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/** Runs one side as a program of its own. */
public final class SideProgram {

    private static final Logger LOG = LoggerFactory.getLogger(SideProgram.class);
    private static final int NOT_STARTED = 1;

    private SideProgram() {}

    /** Starts the side, and ends the process when it cannot be started. */
    public static void run(Class<?> program, Side side, String... arguments) {
        // Advertises at every start otherwise.
        System.setProperty("disable-axoniq-console-message", "true");
        if (EventMoveProgram.isAsked(arguments)) {
            System.exit(EventMoveProgram.run(LOG::info, arguments));
        }
        SpringApplication application = new SpringApplication(program);
        application.setDefaultProperties(Map.of(
                Side.PROPERTY,
                side.text(),
                "spring.application.name",
                side.text(),
                "spring.main.banner-mode",
                "off",
                "spring.lifecycle.timeout-per-shutdown-phase",
                "30s"));
        try {
            application.run(arguments);
        } catch (RuntimeException reported) {
            System.exit(NOT_STARTED);
        }
    }
}
