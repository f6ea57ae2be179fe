package com.lotledger.platform.program;

import com.lotledger.platform.axonserver.EventMoving;
import com.lotledger.platform.axonserver.MoveDirection;
import com.lotledger.platform.wiring.DatabaseAddress;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Moves the events instead of serving, when a program is started with {@code --lotledger.move-events}. */
public final class EventMoveProgram {

    private static final Logger LOG = LoggerFactory.getLogger(EventMoveProgram.class);
    private static final String OPTION = "lotledger.move-events";

    private EventMoveProgram() {}

    /** Whether the arguments ask for it. */
    public static boolean isAsked(String... arguments) {
        return Stream.of(arguments).anyMatch(each -> each.startsWith("--" + OPTION));
    }

    /**
     * Moves the events and answers the exit code, 0 when they are where they were asked to be.
     *
     * @param report told of progress in words
     * @param parts may hold a bean that says where the database is
     */
    public static int run(Consumer<String> report, String[] arguments, Class<?>... parts) {
        Class<?>[] all = Arrays.copyOf(parts, parts.length + 1);
        all[parts.length] = Nothing.class;
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(all)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .run(arguments)) {
            DatabaseAddress database = context.getBeanProvider(DatabaseAddress.class)
                    .getIfAvailable(() -> DatabaseAddress.of(context.getEnvironment()));
            MoveDirection direction =
                    MoveDirection.named(context.getEnvironment().getRequiredProperty(OPTION));
            new EventMoving(database, context.getEnvironment()).move(direction, report);
            return 0;
        } catch (RuntimeException failure) {
            LOG.debug("Events were not moved", failure);
            report.accept(String.valueOf(failure.getMessage()));
            return 1;
        }
    }

    /** What the context needs when nobody has a part of it. */
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
