package com.lotledger.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.bin.StockBinCommand.ChangeWarehousePosition;
import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.BinCode;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two programs share no lock, only the database: as two processes would. */
class TwoProgramsOnePostgresTest {

    private static final Sender ANN = new Sender("ann", Set.of(Role.ADMINISTRATOR), LocalDate.of(2026, 3, 31));
    private static final BinCode BIN = new BinCode("SHARED");

    private final TestDatabase database = TestDatabase.fresh();
    private final List<ConfigurableApplicationContext> programs = List.of(
            start("deciding", SampleProgram.class), start("showing", SampleProgram.class, SampleProjector.class));

    private ConfigurableApplicationContext start(String node, Class<?>... parts) {
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .properties(Map.copyOf(database.properties()))
                .properties("lotledger.node=" + node)
                .run();
    }

    @AfterEach
    void stop() {
        programs.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void races_on_one_stream_are_won_or_reported_and_nothing_is_lost_or_doubled() {
        send(0, new DescribeStockBin(BIN, "-"));

        List<Boolean> outcomes = IntStream.range(0, 40)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> isWon(number % 2, new ChangeWarehousePosition(BIN, 1))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        long won = outcomes.stream().filter(each -> each).count();
        assertThat(won).isPositive();
        assertThat(send(0, new DescribeStockBin(BIN, "the end")).result()).isEqualTo("-" + "1".repeat((int) won));
    }

    @Test
    void a_program_without_projections_waits_for_those_of_another() {
        long position = send(0, new DescribeStockBin(BIN, "seen by the other")).position();

        assertThat(programs.get(0)
                        .getBean(ViewProgress.class)
                        .handled(Set.of(SampleProjector.NAME), position, Duration.ofSeconds(10))
                        .join())
                .isTrue();
        assertThat(programs.get(1)
                        .getBean(JdbcClient.class)
                        .sql("SELECT description FROM views.described")
                        .query(String.class)
                        .list())
                .containsExactly("seen by the other");
    }

    private boolean isWon(int program, Object command) {
        try {
            send(program, command);
            return true;
        } catch (RuntimeException lost) {
            assertThat(lost.getCause())
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
            return false;
        }
    }

    private CommandAnswer<String> send(int program, Object command) {
        return programs.get(program)
                .getBean(LedgerCommands.class)
                .<String>send(command, ANN)
                .join();
    }
}
