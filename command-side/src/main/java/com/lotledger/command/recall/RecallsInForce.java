package com.lotledger.command.recall;

import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.recall.DeliveryFacts;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallRegisterEvent;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import com.lotledger.command.current.CurrentStates;
import com.lotledger.command.current.KnownHeads;
import com.lotledger.command.current.StoredStates;
import com.lotledger.command.lot.LotState;
import com.lotledger.command.lot.Lots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What confirmed recalls hold now, read without locking them. */
@Component
public class RecallsInForce {

    private final CurrentStates<RegisterState> register;
    private final Lots lots;

    RecallsInForce(EventStore eventStore, KnownHeads heads, Lots lots) {
        this.register = new StoredStates<>(
                eventStore,
                heads,
                RecallRegisterEvent.class,
                (state, event, actor) -> RegisterState.evolve(state, event));
        this.lots = lots;
    }

    /** Name of the stream that has to be looked up. */
    public String stream() {
        return RecallRegisterEvent.STREAM;
    }

    /** What each confirmed case holds. */
    public SortedMap<RecallId, RecallCoverage> held() {
        return now().held();
    }

    /** The cases that cover a delivery. */
    public List<RecallId> covering(DeliveryFacts facts) {
        return now().covering(facts);
    }

    /** The deliveries of a lot that any case covers, each with all of these cases. */
    public Map<DeliveryId, List<RecallId>> of(LotState lot) {
        return of(lot, lot.postedDeliveries());
    }

    /** The same for deliveries that are to come into the lot. */
    public Map<DeliveryId, List<RecallId>> of(LotState lot, List<PostedDelivery> deliveries) {
        RegisterState now = now();
        if (now.held().isEmpty()) {
            return Map.of();
        }
        Set<LotNumber> numbers = lots.numbers(lot);
        Map<DeliveryId, List<RecallId>> covered = new LinkedHashMap<>();
        for (PostedDelivery each : deliveries) {
            List<RecallId> by = now.covering(lot.facts(each, numbers));
            if (!by.isEmpty()) {
                covered.put(each.id(), by);
            }
        }
        return covered;
    }

    /** What comes into a lot: stock of these deliveries is recalled at once (R-W09). */
    public static List<StockChange> recalled(List<StockChange> coming, Set<DeliveryId> covered) {
        return coming.stream()
                .map(each -> covered.contains(each.delivery()) ? recalled(each) : each)
                .toList();
    }

    private static StockChange recalled(StockChange coming) {
        return new StockChange(
                coming.delivery(),
                coming.bin(),
                coming.location(),
                coming.status().recalled(),
                coming.quantity());
    }

    private RegisterState now() {
        return register.find(stream()).orElse(RegisterState.NOTHING);
    }
}
