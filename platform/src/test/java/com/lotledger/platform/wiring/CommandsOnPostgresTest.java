package com.lotledger.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.bin.StockBinCommand.DiscontinueStockBin;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.BinCode;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.store.StreamHeads;
import com.lotledger.platform.testing.AnotherWriter;
import com.lotledger.platform.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = SampleProgram.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class CommandsOnPostgresTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Sender ANN = new Sender("ann", Set.of(Role.ADMINISTRATOR), LocalDate.of(2026, 3, 31));

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private LedgerCommands commands;

    @Autowired
    private CommandGateway gateway;

    @Autowired
    private StreamHeads heads;

    @Autowired
    private JdbcClient database;

    private BinCode bin = new BinCode("unused");

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void a_bin_of_its_own() {
        bin = new BinCode("B" + COUNT.incrementAndGet());
    }

    @Test
    void an_answered_command_is_on_disk_under_its_stored_name() {
        send(new DescribeStockBin(bin, "first"));

        assertThat(storedOf(bin)).singleElement().satisfies(event -> {
            assertThat(event).containsEntry("payload_type", "StockBinDescribed");
            assertThat(event).containsEntry("payload_revision", "1");
            assertThat(event).containsEntry("type", "SampleBin");
            assertThat(event).containsEntry("sequence_number", 0L);
            assertThat(event.get("payload")).isEqualTo("{\"bin\":\"" + bin + "\",\"description\":\"first\"}");
        });
    }

    @Test
    void every_event_says_who_when_why_and_by_which_command() {
        send(new DescribeStockBin(bin, "first"));
        send(new DiscontinueStockBin(bin, new Reason("full of holes")));

        assertThat(database.sql("""
                                SELECT meta_data::jsonb ->> 'actor', meta_data::jsonb ->> 'businessDate',
                                       meta_data::jsonb ->> 'reason', meta_data::jsonb ->> 'commandName',
                                       (SELECT string_agg(key, ' ') FROM jsonb_object_keys(meta_data::jsonb) AS key)
                                FROM events.domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number
                                """)
                        .param(bin.stream())
                        .query((row, number) -> List.of(
                                String.valueOf(row.getString(1)),
                                String.valueOf(row.getString(2)),
                                String.valueOf(row.getString(3)),
                                String.valueOf(row.getString(4)),
                                String.valueOf(row.getString(5))))
                        .list())
                .containsExactly(
                        List.of(
                                "ann",
                                "2026-03-31",
                                "null",
                                "DescribeStockBin",
                                "actor commandId commandName businessDate"),
                        List.of(
                                "ann",
                                "2026-03-31",
                                "full of holes",
                                "DiscontinueStockBin",
                                "actor reason commandId commandName businessDate"));
    }

    @Test
    void the_answer_carries_the_position_of_the_last_event_of_the_command() {
        send(new DescribeStockBin(bin, "first"));
        CommandAnswer<?> answer = send(new MoveToStockArea(bin, new BinCode(bin + ".area")));

        assertThat(answer.position())
                .isEqualTo(database.sql("SELECT max(global_index) FROM events.domain_event_entry")
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_repeated_command_that_stores_nothing_answers_the_head_of_the_store() {
        long first = send(new DescribeStockBin(bin, "same")).position();
        CommandAnswer<String> second = send(new DescribeStockBin(bin, "same"));

        assertThat(second).isEqualTo(new CommandAnswer<>("same", first, false));
    }

    @Test
    void two_streams_of_one_unit_of_work_are_stored_together_in_the_order_of_their_events() {
        BinCode area = new BinCode(bin + ".area");
        send(new DescribeStockBin(bin, "first"));
        send(new MoveToStockArea(bin, area));

        assertThat(heads.of(List.of(bin.stream(), area.stream(), "bin/unheard-of")))
                .isEqualTo(Map.of(bin.stream(), 1L, area.stream(), 0L));
        assertThat(positionsOf(area)).containsExactly(positionsOf(bin).getLast() + 1);
    }

    @Test
    void two_streams_of_one_unit_of_work_are_stored_together_or_not_at_all() {
        BinCode taken = new BinCode(bin + ".taken");
        send(new DescribeStockBin(bin, "first"));
        send(new DescribeStockBin(taken, "first"));

        assertThatThrownBy(() -> send(new MoveToStockArea(bin, taken)))
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(heads.of(List.of(bin.stream(), taken.stream())))
                .isEqualTo(Map.of(bin.stream(), 0L, taken.stream(), 0L));
    }

    @Test
    void a_refusal_arrives_with_every_violation() {
        send(new DescribeStockBin(bin, "kept"));

        assertThatThrownBy(() -> send(new DiscontinueStockBin(bin, new Reason("no reason"))))
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .hasFieldOrPropertyWithValue("rule", "R-B09"));
    }

    @Test
    void a_command_without_an_actor_is_refused() {
        assertThatThrownBy(() -> gateway.sendAndWait(new DescribeStockBin(bin, "anonymous")))
                .hasMessageContaining("R-X10");
        assertThat(storedOf(bin)).isEmpty();
    }

    @Test
    void a_command_that_none_of_the_roles_allows_is_refused() {
        Sender auditor = new Sender("arthur", Set.of(Role.AUDITOR, Role.RECEIVER), LocalDate.of(2026, 3, 31));

        assertThatThrownBy(() ->
                        commands.send(new DescribeStockBin(bin, "x"), auditor).join())
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(storedOf(bin)).isEmpty();
    }

    @Test
    void a_lost_race_is_tried_again_from_fresh_state() {
        send(new DescribeStockBin(bin, "a"));
        try (var others = new AnotherWriter(DATABASE)) {
            others.describe(bin, 1, "b");
            var answer = CompletableFuture.supplyAsync(() -> send(new ChangeWarehousePosition(bin, 7)));
            others.commitOnceOtherWaits();
            answer.join();
        }

        assertThat(storedOf(bin))
                .extracting(event -> event.get("payload"))
                .last()
                .isEqualTo("{\"bin\":\"" + bin + "\",\"description\":\"b7\"}");
    }

    private <R> CommandAnswer<R> send(Object command) {
        return commands.<R>send(command, ANN).join();
    }

    private List<Long> positionsOf(BinCode stored) {
        return database.sql(
                        "SELECT global_index FROM events.domain_event_entry WHERE aggregate_identifier = ? ORDER BY 1")
                .param(stored.stream())
                .query(Long.class)
                .list();
    }

    private List<Map<String, Object>> storedOf(BinCode stored) {
        return database.sql(
                        "SELECT * FROM events.domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number")
                .param(stored.stream())
                .query()
                .listOfRows();
    }
}
