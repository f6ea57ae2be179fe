package com.lotledger.platform.health;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down as soon as one projection stands still, with the reason. A projection that is merely behind is up. */
public final class ProcessorsHealth implements HealthIndicator {

    private final ProcessorStates states;

    public ProcessorsHealth(ProcessorStates states) {
        this.states = states;
    }

    @Override
    public Health health() {
        Map<String, ProcessorState> all = states.all();
        Health.Builder health = all.values().stream().allMatch(ProcessorState::isHealthy) ? Health.up() : Health.down();
        all.forEach((name, state) -> health.withDetail(name, detailsOf(state)));
        return health.build();
    }

    private static Map<String, Object> detailsOf(ProcessorState state) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("running", state.running());
        details.put("error", !state.isHealthy());
        details.put("caughtUp", state.caughtUp());
        details.put("position", state.position());
        details.put("lag", state.lag());
        state.failure()
                .ifPresent(failure -> details.put(
                        "stoppedAt",
                        Map.of(
                                "position", failure.position(),
                                "kind", failure.kind(),
                                "since", failure.since().toString(),
                                "tries", failure.tries())));
        return details;
    }
}
