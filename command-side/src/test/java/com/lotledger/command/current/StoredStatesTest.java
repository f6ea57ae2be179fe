package com.lotledger.command.current;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemCommand.DescribeItem;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.value.ItemCode;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The state under test is how many events were folded. */
@CommandSideTest
class StoredStatesTest {

    private static final int FAR = 1_000_000;

    private final CommandScenario scenario;
    private final EventStore store;
    private final KnownHeads heads;

    StoredStatesTest(@Autowired CommandScenario scenario, @Autowired EventStore store, @Autowired KnownHeads heads) {
        this.scenario = scenario;
        this.store = store;
        this.heads = heads;
    }

    @Test
    void a_long_stream_is_read_from_its_snapshot_and_then_only_what_is_new() {
        ItemCode item = described("STATES1", 110);
        StoredStates<Integer, ItemEvent> states = counting(snapshot -> FAR);

        assertThat(find(states, item))
                .hasValueSatisfying(each -> assertThat(each).isBetween(FAR, FAR + 100));
        int before = find(states, item).orElseThrow();
        scenario.given(new DescribeItem(item, "Once more"));

        assertThat(find(states, item)).hasValue(before + 1);
    }

    @Test
    void what_was_remembered_long_ago_gives_way_to_a_snapshot() {
        ItemCode item = described("STATES2", 5);
        StoredStates<Integer, ItemEvent> states = counting(snapshot -> FAR);
        assertThat(find(states, item)).hasValue(6);

        describe(item, 200);

        assertThat(find(states, item))
                .hasValueSatisfying(each -> assertThat(each).isBetween(FAR, FAR + 100));
    }

    @Test
    void there_is_no_state_without_events() {
        assertThat(find(counting(snapshot -> FAR), new ItemCode("STATES-NONE"))).isEmpty();
    }

    private ItemCode described(String name, int times) {
        Site site = new Site(name);
        scenario.given(site.untracked("X"));
        describe(site.item("X"), times);
        return site.item("X");
    }

    private void describe(ItemCode item, int times) {
        for (int time = 1; time <= times; time++) {
            scenario.given(new DescribeItem(item, "Description " + time));
        }
    }

    private StoredStates<Integer, ItemEvent> counting(Function<Object, Integer> snapshots) {
        return new StoredStates<>(
                store, heads, ItemEvent.class, (state, event, actor) -> state == null ? 1 : state + 1, snapshots);
    }

    private static Optional<Integer> find(StoredStates<Integer, ItemEvent> states, ItemCode item) {
        return DefaultUnitOfWork.startAndGet(null)
                .executeWithResult(() -> states.find(item.stream()))
                .getPayload();
    }
}
