package com.lotledger.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Configuration buses = configured();

    private record Receive(boolean refused) {}

    private record Ask() {}

    private Configuration configured() {
        var configurer = DefaultConfigurer.defaultConfiguration(false);
        new BusMetrics(registry).configureModule(configurer);
        return configurer.buildConfiguration();
    }

    @BeforeEach
    void start() {
        buses.start();
    }

    @AfterEach
    void stop() {
        buses.shutdown();
    }

    @Test
    void commands_are_timed_by_type_and_outcome() {
        CommandBus bus = buses.commandBus();
        bus.subscribe(Receive.class.getName(), message -> {
            if (((Receive) message.getPayload()).refused()) {
                throw new IllegalStateException("refused");
            }
            return "received";
        });

        bus.dispatch(GenericCommandMessage.asCommandMessage(new Receive(false)));
        bus.dispatch(GenericCommandMessage.asCommandMessage(new Receive(false)));
        bus.dispatch(GenericCommandMessage.asCommandMessage(new Receive(true)), (command, result) -> {});

        assertThat(timed("lotledger.commands", "Receive", "answered")).isEqualTo(2);
        assertThat(timed("lotledger.commands", "Receive", "refused")).isEqualTo(1);
    }

    @Test
    void queries_are_timed_by_type_and_outcome() {
        QueryBus bus = buses.queryBus();
        bus.<String>subscribe(Ask.class.getName(), String.class, message -> "answer");

        assertThat(bus.query(new GenericQueryMessage<>(new Ask(), ResponseTypes.instanceOf(String.class)))
                        .join()
                        .getPayload())
                .isEqualTo("answer");

        assertThat(timed("lotledger.queries", "Ask", "answered")).isEqualTo(1);
    }

    private long timed(String meter, String type, String outcome) {
        return registry.get(meter)
                .tag("type", type)
                .tag("outcome", outcome)
                .timer()
                .count();
    }
}
