package com.lotledger.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.bin.StockBinCommand.DiscontinueStockBin;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.value.BinCode;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectionsOnPostgresTest {

    private static final Sender ANN = new Sender("ann", Set.of(Role.ADMINISTRATOR), LocalDate.of(2026, 3, 31));
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final TestDatabase database = TestDatabase.fresh();
    private ConfigurableApplicationContext program = start();

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SampleProgram.class, SampleProjector.class)
                .web(WebApplicationType.NONE)
                .properties(Map.copyOf(database.properties()))
                .run();
    }

    @AfterEach
    void stop() {
        program.close();
    }

    @BeforeEach
    void a_bin_is_described() {
        assertThat(hasReached(describe("B0", "first"))).isTrue();
    }

    @Test
    void a_view_that_reached_the_position_of_an_answer_shows_what_the_command_did() {
        for (int count = 1; count <= 50; count++) {
            long position = describe("B" + count, "new");
            assertThat(hasReached(position)).isTrue();
            assertThat(described()).hasSize(count + 1);
        }
    }

    @Test
    void an_event_that_a_projection_does_not_handle_is_passed_too() {
        long position = bean(LedgerCommands.class)
                .send(new DiscontinueStockBin(new BinCode("B0"), new Reason("full of holes")), ANN)
                .join()
                .position();

        assertThat(hasReached(position)).isTrue();
    }

    @Test
    void a_position_that_is_never_reached_is_waited_for_no_longer_than_the_limit() {
        assertThat(bean(ViewProgress.class)
                        .handled(Set.of(SampleProjector.NAME), Long.MAX_VALUE, Duration.ofMillis(50))
                        .join())
                .isFalse();
        assertThat(bean(ViewProgress.class)
                        .handled(Set.of("unheard-of"), 1, Duration.ofMillis(50))
                        .join())
                .isFalse();
    }

    @Test
    void many_events_are_written_in_few_batches_and_once_each() {
        processor().shutDown();
        long position = IntStream.range(0, 300)
                .mapToLong(number -> describe("B0", "text " + number))
                .max()
                .orElseThrow();
        int before = bean(SampleProjector.class).flushes();
        processor().start();

        assertThat(hasReached(position)).isTrue();
        assertThat(described()).hasSize(301).doesNotHaveDuplicates();
        assertThat(bean(SampleProjector.class).flushes() - before).isLessThan(30);
    }

    @Test
    void a_projection_that_fails_stops_at_the_event_and_health_and_metrics_say_so() {
        assertThat(processorsHealth().getStatus()).isEqualTo(Status.UP);
        long poisoned = describe("B1", SampleProjector.POISON);
        describe("B2", "after");

        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> processorsHealth().getStatus().equals(Status.DOWN));
        assertThat(String.valueOf(processorsHealth().getDetails().get(SampleProjector.NAME)))
                .contains("error=true", "kind=IllegalArgumentException", "position=" + poisoned)
                .doesNotContain("cannot handle this");
        assertThat(gauge("stopped")).isEqualTo(1);
        Awaitility.await().atMost(LIMIT).until(() -> gauge("lag") == 2);
        assertThat(gauge("position")).isEqualTo((double) (poisoned - 1));
        assertThat(described()).doesNotContain("B1 poison", "B2 after");

        bean(SampleProjector.class).tolerate();

        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> processorsHealth().getStatus().equals(Status.UP));
        assertThat(described()).containsExactly("B0 first", "B1 poison", "B2 after");
        assertThat(gauge("stopped")).isZero();
    }

    @Test
    void health_is_down_while_new_events_cannot_be_read_and_up_when_they_can() {
        assertThat(storeHealth().getStatus()).isEqualTo(Status.UP);
        database.asOwner()
                .sql("ALTER TABLE events.domain_event_entry RENAME COLUMN payload TO hidden")
                .update();

        Awaitility.await().atMost(LIMIT).until(() -> storeHealth().getStatus().equals(Status.DOWN));
        assertThat(storeHealth().getDetails()).containsKeys("position", "unreadable");

        database.asOwner()
                .sql("ALTER TABLE events.domain_event_entry RENAME COLUMN hidden TO payload")
                .update();
        Awaitility.await().atMost(LIMIT).until(() -> storeHealth().getStatus().equals(Status.UP));
        assertThat(hasReached(describe("B1", "after"))).isTrue();
    }

    @Test
    void a_program_started_again_goes_on_where_it_stopped() {
        assertThat(hasReached(describe("B1", "second"))).isTrue();
        program.close();
        program = start();
        assertThat(hasReached(describe("B2", "third"))).isTrue();

        assertThat(described()).containsExactly("B0 first", "B1 second", "B2 third");
    }

    @Test
    void a_replay_is_waited_for_from_its_very_beginning() {
        long position = describe("B1", "second");
        assertThat(hasReached(position)).isTrue();
        processor().shutDown();
        processor().resetTokens();

        assertThat(bean(ViewProgress.class)
                        .handledByAll(position, Duration.ofMillis(100))
                        .join())
                .isFalse();
        processor().start();
        assertThat(hasReached(position)).isTrue();
        assertThat(described()).hasSize(4);
    }

    private long describe(String bin, String description) {
        return bean(LedgerCommands.class)
                .send(new DescribeStockBin(new BinCode(bin), description), ANN)
                .join()
                .position();
    }

    private boolean hasReached(long position) {
        return bean(ViewProgress.class).handledByAll(position, LIMIT).join();
    }

    private List<String> described() {
        return bean(JdbcClient.class)
                .sql("SELECT bin || ' ' || description FROM views.described")
                .query(String.class)
                .list();
    }

    private Health processorsHealth() {
        return Objects.requireNonNull(program.getBean("processorsHealthIndicator", HealthIndicator.class)
                .health());
    }

    private Health storeHealth() {
        return Objects.requireNonNull(program.getBean("eventStoreHealthIndicator", HealthIndicator.class)
                .health());
    }

    private double gauge(String name) {
        return bean(MeterRegistry.class)
                .get("lotledger.processor." + name)
                .tag("processor", SampleProjector.NAME)
                .gauge()
                .value();
    }

    private StreamingEventProcessor processor() {
        return bean(EventProcessingConfiguration.class)
                .eventProcessor(SampleProjector.NAME, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private <B> B bean(Class<B> type) {
        return program.getBean(type);
    }
}
