package com.lotledger.standalone.movements;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.command.lot.Lots;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.standalone.LotLedger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many hands do anything to the same few lots at once. Whatever was accepted, aggregates, ledger and tables agree afterwards, and
 * nothing is below zero. Other seeds and lengths: {@code -Dlotledger.seed=7 -Dlotledger.commands=20000}.
 */
class MovementsAgreeIT {

    private static final long SEED = Long.getLong("lotledger.seed", 20_261_122L);
    private static final int COMMANDS = Integer.getInteger("lotledger.commands", 3_000);
    private static final int HANDS = 4;
    private static final int POINTS_IN_TIME = 60;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static ConfigurableApplicationContext program;
    private static LedgerCommands commands;
    private static LedgerBooks books;

    @BeforeAll
    static void start(@TempDir Path directory) {
        program = SpringApplication.run(
                LotLedger.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--lotledger.data-dir=" + directory.resolve("data"),
                "--lotledger.admin-password=only for this test");
        commands = program.getBean(LedgerCommands.class);
        books = new LedgerBooks(program.getBean(JdbcClient.class));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void whatever_races_aggregates_ledger_and_tables_agree_and_nothing_is_below_zero_R_S02_R_S03() throws Exception {
        MovementSite site = new MovementSite("RACE");
        site.definitions().forEach(each -> send(each, "admin"));

        List<Done> hands = race(site);

        seen(hands.stream().mapToLong(Done::position).max().orElseThrow());
        assertThat(hands).allSatisfy(each -> assertThat(each.accepted()).isPositive());
        assertThat(books.movementsStored("RACE-"))
                .isEqualTo(hands.stream().mapToLong(Done::movements).sum());
        assertThat(books.cellsUnlikeTheLedger()).isEmpty();
        assertThat(books.binsUnlikeTheirCells()).isEmpty();
        assertThat(books.lotsUnlikeTheirCells()).isEmpty();
        assertThat(books.belowZero()).isEmpty();
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        try {
            aggregatesAgree(site, program.getBean(Lots.class));
        } finally {
            unitOfWork.rollback();
        }
        pastAgrees(site, hands.stream().mapToLong(Done::position).max().orElseThrow());
    }

    /** Whatever is asked about the past is what adding up the event table comes to. */
    private static void pastAgrees(MovementSite site, long last) {
        FoldedEvents folded = new FoldedEvents(program.getBean(JdbcClient.class));
        AskedPast asked = new AskedPast(program.getBean(QueryGateway.class));
        Random random = new Random(SEED);
        for (int each = 0; each < POINTS_IN_TIME; each++) {
            ItemCode item = site.item(random.nextInt(MovementSite.ITEMS));
            LocalDate day = each % 3 == 0 ? null : TODAY.minusDays(random.nextInt(25));
            Long position = each % 3 == 1 ? null : (Long) random.nextLong(last + 1);
            Instant moment = position != null && each % 2 == 0 ? folded.recordedAt(position) : null;
            PointInTime point = new PointInTime(day, moment, moment == null ? position : null);
            LocalDate until = day == null ? LocalDate.of(9999, 12, 31) : day;
            long known = moment != null ? folded.positionAt(moment) : position == null ? last : position;
            assertThat(asked.bins(item, point)).as("%s", point).isEqualTo(folded.bins(item.value(), until, known));
            assertThat(asked.parts(MovementSite.VENDOR, item, point))
                    .as("%s", point)
                    .isEqualTo(folded.parts(item.value(), until, known));
        }
    }

    private static void aggregatesAgree(MovementSite site, Lots lots) {
        for (int item = 0; item < MovementSite.ITEMS; item++) {
            for (int lot = 0; lot < MovementSite.LOTS; lot++) {
                LotId id = new LotId(site.item(item), MovementSite.lot(lot));
                assertThat(books.stockOf(id.item().value(), id.number().value()))
                        .as(id.toString())
                        .isEqualTo(
                                lots.find(id).map(state -> cells(state.stock())).orElse(Map.of()));
            }
        }
    }

    @Test
    void the_same_facts_in_another_order_come_to_the_same_R_S02() {
        List<Map<String, String>> ends = new ArrayList<>();
        for (int order = 0; order < 3; order++) {
            MovementSite site = new MovementSite("SAME" + order);
            site.definitions().forEach(each -> send(each, "admin"));
            SettledFacts facts = new SettledFacts(site, TODAY);
            List<Object> deliveries = shuffled(facts.deliveries(), SEED + order);
            List<Object> movements = shuffled(facts.movements(), SEED + order);
            deliveries.forEach(each -> send(each, "rita"));
            long position = 0;
            for (Object each : movements) {
                position = send(each, "quinn").position();
            }
            seen(position);
            Map<String, String> end = new TreeMap<>();
            for (int lot = 0; lot < MovementSite.LOTS; lot++) {
                String number = MovementSite.lot(lot).value();
                books.stockOf(site.item(0).value(), number)
                        .forEach((cell, quantity) ->
                                end.put(number + " " + cell.replace(site.name(), "SAME"), quantity));
            }
            ends.add(end);
        }

        assertThat(ends.get(0))
                .hasSizeGreaterThan(MovementSite.LOTS)
                .isEqualTo(ends.get(1))
                .isEqualTo(ends.get(2));
        assertThat(books.belowZero()).isEmpty();
    }

    private static List<Object> shuffled(List<Object> facts, long seed) {
        List<Object> order = new ArrayList<>(facts);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static List<Done> race(MovementSite site) throws Exception {
        List<Callable<Done>> racing = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            String name = "RACE-" + hand;
            RandomMovements movements = new RandomMovements(name, SEED + hand, TODAY, site);
            racing.add(() -> work(movements, name));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(HANDS)) {
            List<Done> done = new ArrayList<>();
            for (Future<Done> each : threads.invokeAll(racing)) {
                done.add(each.get());
            }
            return done;
        }
    }

    /** Every tenth command that was accepted is sent again and must be answered as before. */
    private static Done work(RandomMovements movements, String name) {
        long accepted = 0;
        long moved = 0;
        long position = 0;
        for (int each = 0; each < COMMANDS / HANDS; each++) {
            Object command = movements.next();
            try {
                CommandAnswer<Object> answer = send(command, name);
                accepted++;
                moved += command instanceof StockMovementCommand ? 1 : 0;
                position = Math.max(position, answer.position());
                if (accepted % 10 == 0) {
                    CommandAnswer<Object> again = send(command, name);
                    assertThat(again.result()).isEqualTo(answer.result());
                    assertThat(again.stored()).isFalse();
                }
            } catch (Refusal refusal) {
                assertThat(refusal.kind()).isIn(EnumSet.of(Refusal.Kind.RULE_BROKEN, Refusal.Kind.CONFLICT));
            }
        }
        return new Done(accepted, moved, position);
    }

    private record Done(long accepted, long movements, long position) {}

    private static CommandAnswer<Object> send(Object command, String actor) {
        try {
            return commands.<Object>send(
                            command,
                            new Sender(actor, EnumSet.of(Role.ADMINISTRATOR, Role.RECEIVER, Role.QUALITY), TODAY))
                    .join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw failure;
        }
    }

    private static void seen(long position) {
        assertThat(program.getBean(ViewProgress.class)
                        .handledByAll(position, LONGEST)
                        .join())
                .as("read models have seen position " + position)
                .isTrue();
    }

    /** In the words of {@link LedgerBooks#stockOf}. */
    private static Map<String, String> cells(List<StockChange> stock) {
        Map<String, String> cells = new TreeMap<>();
        for (StockChange each : stock) {
            StockStatus status = each.status();
            cells.put(
                    String.join(
                            " ",
                            each.delivery().receipt().value(),
                            Integer.toString(each.delivery().line()),
                            each.bin().value(),
                            each.location().value(),
                            status.status().name(),
                            status.before() == null ? "" : status.before().name()),
                    each.quantity().toString());
        }
        return cells;
    }
}
