package com.lotledger.platform.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;

/** Times every command and query by type and outcome. Events are not timed one by one: that would cost more than many a handler. */
public final class BusMetrics implements ConfigurerModule {

    private final MeterRegistry registry;

    public BusMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void configureModule(Configurer configurer) {
        Map.of(CommandBus.class, "lotledger.commands", QueryBus.class, "lotledger.queries")
                .forEach((bus, meter) -> configurer.configureMessageMonitor(
                        bus, configuration -> message -> new Timing(meter, message)));
    }

    private final class Timing implements MessageMonitor.MonitorCallback {

        private final Timer.Sample sample = Timer.start(registry);
        private final String meter;
        private final String type;

        private Timing(String meter, Message<?> message) {
            this.meter = meter;
            this.type = message.getPayloadType().getSimpleName();
        }

        @Override
        public void reportSuccess() {
            stop("answered");
        }

        @Override
        public void reportFailure(@Nullable Throwable cause) {
            stop("refused");
        }

        @Override
        public void reportIgnored() {
            stop("ignored");
        }

        private void stop(String outcome) {
            sample.stop(registry.timer(meter, "type", type, "outcome", outcome));
        }
    }
}
