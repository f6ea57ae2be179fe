package com.lotledger.command.location;

import static com.lotledger.api.location.NumberSeries.LOT_NUMBERS;
import static com.lotledger.api.location.NumberSeries.RECEIPT_NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.location.LocationCommand.ChangeNextNumber;
import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.LocationCode;
import com.lotledger.command.CommandSideApplication;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.platform.provenance.Sender;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

@CommandSideTest
class RunningNumbersTest {

    private static final Sender RITA = new Sender("rita", Set.of(Role.RECEIVER), CommandScenario.TODAY);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private CommandScenario scenario;

    @Autowired
    private EventStore store;

    @Autowired
    private DataSource connections;

    @Autowired
    private Environment environment;

    @Test
    void sixteen_receivers_never_get_the_same_number_and_leave_no_gap_R_D05() throws Exception {
        LocationCode location = defined("SIXTEEN");

        List<Long> given = atOnce(16, () -> numbers(program, location, LOT_NUMBERS, 250));

        assertThat(given).doesNotHaveDuplicates();
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(100_000, 104_000).boxed().toList());
    }

    @Test
    void processes_on_one_store_never_give_the_same_number_R_D05() throws Exception {
        LocationCode location = defined("TWO-SITES");
        try (ConfigurableApplicationContext other = anotherProcess()) {
            List<Long> given = new ArrayList<>();
            try (var both = Executors.newFixedThreadPool(2)) {
                var here = both.submit(() -> atOnce(8, () -> numbers(program, location, LOT_NUMBERS, 200)));
                var there = both.submit(() -> atOnce(8, () -> numbers(other, location, LOT_NUMBERS, 200)));
                given.addAll(here.get());
                given.addAll(there.get());
            }
            assertThat(given).hasSize(3_200).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_process_that_knows_nothing_of_the_last_one_goes_on_behind_what_that_one_drew_R_F05() {
        LocationCode location = defined("RESTART");
        List<Long> before = numbers(program, location, RECEIPT_NUMBERS, 3);

        try (ConfigurableApplicationContext after = anotherProcess()) {
            assertThat(before).containsExactly(100_000L, 100_001L, 100_002L);
            assertThat(numbers(after, location, RECEIPT_NUMBERS, 2)).containsExactly(100_010L, 100_011L);
        }
    }

    @Test
    void numbers_drawn_before_the_series_was_set_are_given_by_no_process_R_D08() {
        LocationCode location = defined("SET");
        try (ConfigurableApplicationContext other = anotherProcess()) {
            numbers(program, location, LOT_NUMBERS, 1);
            numbers(other, location, LOT_NUMBERS, 1);

            scenario.given(new ChangeNextNumber(location, LOT_NUMBERS, 500L, new Reason("A new year")));

            assertThat(numbers(program, location, LOT_NUMBERS, 2)).containsExactly(500L, 501L);
            assertThat(numbers(other, location, LOT_NUMBERS, 2)).containsExactly(510L, 511L);
        }
    }

    @Test
    void numbers_are_drawn_even_when_receivers_hold_every_connection() throws Exception {
        int most = connections.unwrap(HikariDataSource.class).getMaximumPoolSize();
        List<LocationCode> locations = IntStream.range(0, most)
                .mapToObj(each -> defined("FULL-" + each))
                .toList();
        CountDownLatch holding = new CountDownLatch(most);
        List<Callable<Long>> receivers = locations.stream()
                .<Callable<Long>>map(location -> () -> inUnitOfWork(program, () -> {
                    holding.countDown();
                    assertThat(holding.await(20, TimeUnit.SECONDS)).isTrue();
                    return program.getBean(RunningNumbers.class).next(location, LOT_NUMBERS);
                }))
                .toList();

        try (var threads = Executors.newFixedThreadPool(most)) {
            for (var answer : threads.invokeAll(receivers, 30, TimeUnit.SECONDS)) {
                assertThat(answer.get()).isEqualTo(100_000);
            }
        }
    }

    @Test
    void a_drawing_says_on_whose_behalf_and_stays_whatever_becomes_of_the_receipt() {
        LocationCode location = defined("BEHALF");

        assertThatThrownBy(() -> inUnitOfWork(program, () -> {
                    program.getBean(RunningNumbers.class).next(location, LOT_NUMBERS);
                    throw new IllegalStateException("the receipt is refused");
                }))
                .hasMessage("the receipt is refused");

        var drawn = store.readEvents(location.stream(), 1).asStream().toList();
        assertThat(drawn).singleElement().satisfies(event -> {
            assertThat(event.getMetaData()).containsEntry(Provenance.ACTOR, "rita");
            assertThat(event.getMetaData()).containsEntry(Provenance.COMMAND_NAME, "DrawNumbers");
            assertThat(event.getMetaData()).doesNotContainKey(Provenance.ROLES);
        });
    }

    @Test
    void a_series_without_numbers_left_is_told_as_what_it_is_R_D05() {
        LocationCode location = defined("END");
        scenario.given(new ChangeNextNumber(location, LOT_NUMBERS, 999_999_999_999L, new Reason("The last one")));

        assertThat(numbers(program, location, LOT_NUMBERS, 1)).containsExactly(999_999_999_999L);
        assertThatThrownBy(() -> numbers(program, location, LOT_NUMBERS, 1))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("R-D05");
    }

    private LocationCode defined(String name) {
        LocationCode location = new LocationCode("RUNNING-" + name);
        scenario.given(new DefineLocation(location, name, null, false, null, null, null));
        return location;
    }

    private ConfigurableApplicationContext anotherProcess() {
        String[] database = Stream.of("url", "username", "password", "owner-username", "owner-password")
                .map(each -> "lotledger.database." + each)
                .map(each -> "--" + each + "=" + environment.getRequiredProperty(each))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .web(WebApplicationType.NONE)
                .run(database);
    }

    private static List<Long> atOnce(int threads, Callable<List<Long>> receiver) throws Exception {
        List<Long> given = new ArrayList<>();
        try (var receivers = Executors.newFixedThreadPool(threads)) {
            List<Callable<List<Long>>> all =
                    IntStream.range(0, threads).mapToObj(each -> receiver).toList();
            for (var answer : receivers.invokeAll(all)) {
                given.addAll(answer.get());
            }
        }
        return given;
    }

    /** As many receipts, each in its own unit of work, that need one number each. */
    private static List<Long> numbers(
            ApplicationContext process, LocationCode location, NumberSeries series, int count) {
        RunningNumbers running = process.getBean(RunningNumbers.class);
        return IntStream.range(0, count)
                .mapToObj(each -> inUnitOfWork(process, () -> running.next(location, series)))
                .toList();
    }

    private static long inUnitOfWork(ApplicationContext process, Callable<Long> work) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(
                GenericCommandMessage.asCommandMessage("receive").withMetaData(Map.copyOf(RITA.metaData())));
        unit.attachTransaction(process.getBean(TransactionManager.class));
        ResultMessage<Long> result = unit.executeWithResult(work);
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
        return result.getPayload();
    }
}
