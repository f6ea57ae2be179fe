package com.lotledger.command.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class RacingDefinitionsTest {

    private static final int RACERS = 16;

    private final CommandScenario scenario;
    private final EventStore store;

    RacingDefinitionsTest(@Autowired CommandScenario scenario, @Autowired EventStore store) {
        this.scenario = scenario;
        this.store = store;
    }

    @Test
    void the_same_definition_from_many_at_once_is_one_definition_R_X01() throws Exception {
        ItemCode item = new ItemCode("RACE-SAME");

        List<Boolean> accepted = raced(racer -> define(item, "Gauze"));

        assertThat(accepted).hasSize(RACERS).containsOnly(true);
        assertThat(store.readEvents(item.stream()).asStream()).hasSize(1);
    }

    @Test
    void of_different_definitions_one_wins_and_the_others_hear_of_it_R_X01() throws Exception {
        ItemCode item = new ItemCode("RACE-OTHER");

        List<Boolean> accepted = raced(racer -> define(item, "Gauze " + racer));

        assertThat(accepted).hasSize(RACERS).containsOnlyOnce(true);
        assertThat(store.readEvents(item.stream()).asStream()).hasSize(1);
    }

    private List<Boolean> raced(IntFunction<DefineItem> definitions) throws InterruptedException {
        List<Callable<Boolean>> racers = IntStream.range(0, RACERS)
                .<Callable<Boolean>>mapToObj(racer -> () -> accepted(definitions.apply(racer)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(RACERS)) {
            return threads.invokeAll(racers).stream()
                    .map(RacingDefinitionsTest::outcome)
                    .toList();
        }
    }

    private boolean accepted(DefineItem definition) {
        try {
            scenario.send(definition, Role.ADMINISTRATOR);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            return false;
        }
    }

    private static boolean outcome(Future<Boolean> racer) {
        try {
            return racer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private static DefineItem define(ItemCode item, String description) {
        return new DefineItem(item, description, null, new Measure("EA"), null, null, null, null, null, null);
    }
}
