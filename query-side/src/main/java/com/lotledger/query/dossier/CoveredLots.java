package com.lotledger.query.dossier;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.archive.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lots that a case covers at a position, under every number they had, with the deliveries of them that it covers. */
final class CoveredLots {

    private static final List<String> KINDS = List.of(
            "LotCreated",
            "LotAmended",
            "LotExpiryChanged",
            "LotReceived",
            "UntrackedStockTakenIn",
            "StockMovedFromOtherLot",
            "LotTookOver",
            "LotReplaced",
            "StockRecalled");

    private final Map<LotId, LotFacts> known = new HashMap<>();
    private final History history;
    private final RecallId recall;
    private final long position;

    private CoveredLots(History history, RecallId recall, long position) {
        this.history = history;
        this.recall = recall;
        this.position = position;
    }

    /** By lot, in their order; only lots with a covered delivery. */
    static SortedMap<LotId, Set<DeliveryId>> find(
            History history, Collection<LotId> candidates, RecallCoverage coverage, RecallId recall, long position)
            throws IOException {
        CoveredLots lots = new CoveredLots(history, recall, position);
        lots.read(candidates);
        return lots.covered(coverage);
    }

    /** Reads lots, and those that they became or came from. */
    private void read(Collection<LotId> candidates) throws IOException {
        Set<LotId> next = new HashSet<>(candidates);
        while (!next.isEmpty()) {
            next.forEach(lot -> known.put(lot, new LotFacts(lot)));
            List<String> streams = next.stream().map(LotId::stream).sorted().toList();
            Set<LotId> further = new HashSet<>();
            history.read(streams, position, KINDS, fact -> {
                LotEvent event = (LotEvent) fact.payload();
                LotId lot = new LotId(event.item(), event.lotNumber());
                facts(lot).take(event, recall);
                relative(event).stream()
                        .map(number -> new LotId(event.item(), number))
                        .filter(each -> !known.containsKey(each))
                        .forEach(further::add);
            });
            next = further;
        }
    }

    private static List<LotNumber> relative(LotEvent event) {
        @Nullable
        LotNumber number = switch (event) {
            case LotEvent.LotTookOver taken -> taken.from();
            case LotEvent.LotReplaced replaced -> replaced.document().otherLot();
            default -> null;
        };
        return number == null ? List.of() : List.of(number);
    }

    private LotFacts facts(LotId lot) {
        return known.computeIfAbsent(lot, LotFacts::new);
    }

    private SortedMap<LotId, Set<DeliveryId>> covered(RecallCoverage coverage) {
        Map<LotId, Set<DeliveryId>> byFamily = new HashMap<>();
        for (LotFacts facts : known.values()) {
            Set<LotNumber> numbers = numbersOf(facts);
            for (Delivery delivery : facts.deliveries()) {
                if (facts.wasRecalled(delivery.id()) || coverage.covers(facts.of(delivery, numbers))) {
                    byFamily.computeIfAbsent(today(facts), lot -> new HashSet<>())
                            .add(delivery.id());
                }
            }
        }
        SortedMap<LotId, Set<DeliveryId>> covered = new TreeMap<>();
        for (LotFacts facts : known.values()) {
            Set<DeliveryId> deliveries = byFamily.get(today(facts));
            if (deliveries != null) {
                covered.put(facts.lot(), deliveries);
            }
        }
        return covered;
    }

    /** The lot that a lot is in the end, after it was renumbered and merged. */
    private LotId today(LotFacts facts) {
        LotFacts at = facts;
        for (LotNumber next = at.goesOnAs(); next != null; next = at.goesOnAs()) {
            at = facts(new LotId(facts.lot().item(), next));
        }
        return at.lot();
    }

    private Set<LotNumber> numbersOf(LotFacts facts) {
        Set<LotNumber> numbers = new HashSet<>();
        List<LotFacts> rest = new ArrayList<>(List.of(facts));
        while (!rest.isEmpty()) {
            LotFacts each = rest.removeLast();
            if (numbers.add(each.lot().number())) {
                each.tookOver()
                        .forEach(number -> rest.add(facts(new LotId(each.lot().item(), number))));
            }
        }
        return numbers;
    }
}
