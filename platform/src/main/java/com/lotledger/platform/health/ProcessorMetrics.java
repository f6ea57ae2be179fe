package com.lotledger.platform.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.ObjectProvider;

/** Position, lag and standstill of every projection as gauges, tagged with the name of its processor. */
public final class ProcessorMetrics implements MeterBinder {

    private static final String PREFIX = "lotledger.processor.";

    private final ObjectProvider<ProcessorStates> states;

    /** @param states asked for only when bound: metrics are there before the processors are */
    public ProcessorMetrics(ObjectProvider<ProcessorStates> states) {
        this.states = states;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        ProcessorStates bound = states.getObject();
        for (String processor : bound.all().keySet()) {
            gauge(registry, bound, processor, "position", "Position handled and committed", ProcessorState::position);
            gauge(registry, bound, processor, "lag", "Positions behind the head of the store", ProcessorState::lag);
            gauge(
                    registry,
                    bound,
                    processor,
                    "stopped",
                    "1 when the projection stands still, else 0",
                    state -> state.isHealthy() ? 0 : 1);
        }
    }

    private static void gauge(
            MeterRegistry registry,
            ProcessorStates states,
            String processor,
            String name,
            String description,
            ToDoubleFunction<ProcessorState> value) {
        Gauge.builder(PREFIX + name, states, each -> value.applyAsDouble(each.of(processor)))
                .tag("processor", processor)
                .description(description)
                .register(registry);
    }
}
