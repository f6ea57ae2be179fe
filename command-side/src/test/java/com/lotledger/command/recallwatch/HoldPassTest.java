package com.lotledger.command.recallwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotEvent.StockRecalled;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.recall.LotToRecall;
import com.lotledger.api.recall.LotsToRecallPage;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallEvent.RecallHoldCompleted;
import com.lotledger.api.recall.RecalledStockView;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.recall.RecallsInForce;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Recalling;
import com.lotledger.command.testing.Site;
import com.lotledger.platform.position.LedgerCommands;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HoldPassTest {

    private final CommandScenario scenario;
    private final EventStore store;
    private final LedgerCommands commands;
    private final RecallsInForce recalls;

    HoldPassTest(
            @Autowired CommandScenario scenario,
            @Autowired EventStore store,
            @Autowired LedgerCommands commands,
            @Autowired RecallsInForce recalls) {
        this.scenario = scenario;
        this.store = store;
        this.commands = commands;
        this.recalls = recalls;
    }

    @Test
    void every_covered_lot_of_every_page_is_recalled_by_the_program_itself_and_that_is_told_once_R_W13() {
        Recalling recalling = new Recalling(new Site("HP1"));
        List<LotId> lots = confirmed(recalling, 5);

        assertThat(pass(new Stock(recalling, lots, 2)).run(() -> false)).isEqualTo(5);

        assertThat(lots)
                .allSatisfy(lot -> assertThat(recalled(lot))
                        .singleElement()
                        .satisfies(each ->
                                assertThat(each.getMetaData()).containsEntry(Provenance.ACTOR, "recall-watch")));
        pass(new Stock(recalling, List.of(), 2)).run(() -> false);
        pass(new Stock(recalling, List.of(), 2)).run(() -> false);
        assertThat(recalling.events(store, RecallHoldCompleted.class)).hasSize(1);
    }

    @Test
    void a_round_that_was_broken_off_is_finished_by_the_next_and_nothing_is_recalled_twice_R_W13() {
        Recalling recalling = new Recalling(new Site("HP2"));
        List<LotId> lots = confirmed(recalling, 4);
        Stock stock = new Stock(recalling, lots, 1);

        pass(stock).run(() -> stock.pages.get() > 1);
        assertThat(lots.stream().filter(lot -> recalled(lot).isEmpty())).hasSize(2);

        pass(new Stock(recalling, lots, 1)).run(() -> false);
        assertThat(lots).allSatisfy(lot -> assertThat(recalled(lot)).hasSize(1));
    }

    @Test
    void two_processes_at_once_recall_everything_once_R_W13() {
        Recalling recalling = new Recalling(new Site("HP3"));
        List<LotId> lots = confirmed(recalling, 20);
        CompletableFuture<Long> other = CompletableFuture.supplyAsync(
                () -> pass(new Stock(recalling, lots, 5)).run(() -> false));

        pass(new Stock(recalling, lots, 5)).run(() -> false);
        other.join();

        assertThat(lots).allSatisfy(lot -> assertThat(recalled(lot)).hasSize(1));
    }

    private List<LotId> confirmed(Recalling recalling, int lots) {
        Site site = recalling.site();
        scenario.given(site.premises()).given(site.tracked("X"));
        List<LotId> received = IntStream.range(0, lots)
                .mapToObj(each -> new LotId(site.item("X"), new LotNumber("L-" + each)))
                .toList();
        received.forEach(lot -> scenario.given(site.delivery(
                "R-" + lot.number(),
                site.line(1, "X", "3", site.to("A", "3", lot.number().value(), Site.RECEIVED_ON.plusYears(1))))));
        scenario.when(recalling.open(), Role.RECALL_COORDINATOR).accepted();
        scenario.when(recalling.confirm(), Role.RECALL_COORDINATOR).accepted();
        return received;
    }

    private List<DomainEventMessage<?>> recalled(LotId lot) {
        List<DomainEventMessage<?>> found = new ArrayList<>();
        store.readEvents(lot.stream()).forEachRemaining(each -> {
            if (each.getPayload() instanceof StockRecalled) {
                found.add(each);
            }
        });
        return found;
    }

    private HoldPass pass(StockToRecall stock) {
        return new HoldPass(
                new OpenRecalls(recalls, store),
                stock,
                commands,
                Runnable::run,
                Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC),
                ZoneOffset.UTC);
    }

    /** In the place of the answering side, which may still be behind and name what was recalled already. */
    private static final class Stock implements StockToRecall {

        private final Recalling recalling;
        private final List<LotId> lots;
        private final int size;
        private final AtomicInteger pages = new AtomicInteger();

        private Stock(Recalling recalling, List<LotId> lots, int size) {
            this.recalling = recalling;
            this.lots = lots;
            this.size = size;
        }

        @Override
        public LotsToRecallPage of(RecallCoverage coverage, long position, @Nullable String after) {
            if (!isAboutMine(coverage)) {
                return new LotsToRecallPage(List.of(), position, null);
            }
            pages.incrementAndGet();
            int from = after == null ? 0 : Integer.parseInt(after);
            int to = Math.min(from + size, lots.size());
            return new LotsToRecallPage(
                    lots.subList(from, to).stream()
                            .map(lot -> new LotToRecall(lot, 7))
                            .toList(),
                    position,
                    to < lots.size() ? Integer.toString(to) : null);
        }

        @Override
        public RecalledStockView recalled(RecallCoverage coverage, long position) {
            return new RecalledStockView(lots.size(), lots.size(), position);
        }

        private boolean isAboutMine(RecallCoverage coverage) {
            return recalling
                    .site()
                    .item("X")
                    .equals(coverage.scope().criteria().getFirst().item());
        }
    }
}
