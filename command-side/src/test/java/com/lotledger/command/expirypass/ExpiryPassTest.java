package com.lotledger.command.expirypass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.lot.LotAnnouncementPage;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import com.lotledger.platform.position.LedgerCommands;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ExpiryPassTest {

    private static final LocalDate LAST_GOOD_DAY = LocalDate.of(2027, 3, 1);
    private static final Instant DAY_AFTER = Instant.parse("2027-03-01T23:30:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final CommandScenario scenario;
    private final EventStore store;
    private final LedgerCommands commands;

    ExpiryPassTest(
            @Autowired CommandScenario scenario, @Autowired EventStore store, @Autowired LedgerCommands commands) {
        this.scenario = scenario;
        this.store = store;
        this.commands = commands;
    }

    @Test
    void every_lot_of_every_page_is_announced_by_the_program_itself_R_S23_R_X10() {
        List<LotId> lots = received("EP1", 5);

        assertThat(pass(pages(lots, 2), BERLIN).run(() -> false)).isEqualTo(5);

        assertThat(lots)
                .allSatisfy(lot -> assertThat(announcements(lot))
                        .singleElement()
                        .satisfies(each -> assertThat(each.getMetaData())
                                .containsEntry(Provenance.ACTOR, "expiry-pass")
                                .containsEntry(Provenance.BUSINESS_DATE, "2027-03-02")));
    }

    @Test
    void the_day_begins_in_the_time_zone_of_the_program_R_S23_R_E14() {
        List<LotId> lots = received("EP2", 1);

        pass(pages(lots, 9), ZoneOffset.UTC).run(() -> false);
        assertThat(announcements(lots.getFirst())).isEmpty();

        pass(pages(lots, 9), BERLIN).run(() -> false);
        assertThat(announcements(lots.getFirst())).hasSize(1);
    }

    @Test
    void a_round_that_was_broken_off_is_finished_by_the_next_and_nothing_is_said_twice_R_S23() {
        List<LotId> lots = received("EP3", 4);
        AtomicInteger asked = new AtomicInteger();

        pass(pages(lots, 1), BERLIN).run(() -> asked.incrementAndGet() > 2);
        assertThat(lots.stream().filter(lot -> announcements(lot).isEmpty())).hasSize(2);

        pass(pages(lots, 1), BERLIN).run(() -> false);
        assertThat(lots).allSatisfy(lot -> assertThat(announcements(lot)).hasSize(1));
    }

    @Test
    void two_processes_at_once_say_everything_once_R_S23() {
        List<LotId> lots = received("EP4", 20);
        CompletableFuture<Long> other =
                CompletableFuture.supplyAsync(() -> pass(pages(lots, 5), BERLIN).run(() -> false));

        pass(pages(lots, 5), BERLIN).run(() -> false);
        other.join();

        assertThat(lots).allSatisfy(lot -> assertThat(announcements(lot)).hasSize(1));
    }

    @Test
    void a_lot_that_is_refused_does_not_keep_the_others_waiting_R_S23() {
        List<LotId> lots = received("EP5", 2);
        LotId ghost = new LotId(lots.getFirst().item(), new LotNumber("GHOST"));

        assertThat(pass(pages(List.of(lots.get(0), ghost, lots.get(1)), 9), BERLIN)
                        .run(() -> false))
                .isEqualTo(2);

        assertThat(lots).allSatisfy(lot -> assertThat(announcements(lot)).hasSize(1));
    }

    @Test
    void a_round_without_an_answer_fails_and_is_not_taken_for_done_R_S23() {
        LotsToAnnounce nobody = (today, after) -> {
            throw new IllegalStateException("nobody answers");
        };

        assertThatThrownBy(() -> pass(nobody, BERLIN).run(() -> false)).hasMessage("nobody answers");
    }

    private ExpiryPass pass(LotsToAnnounce due, ZoneId zone) {
        return new ExpiryPass(due, commands, Clock.fixed(DAY_AFTER, ZoneOffset.UTC), zone);
    }

    /** In the place of the answering side, which may still be behind and name what was announced already. */
    private static LotsToAnnounce pages(List<LotId> lots, int size) {
        return (today, after) -> page(lots, size, after == null ? 0 : Integer.parseInt(after));
    }

    private static LotAnnouncementPage page(List<LotId> lots, int size, int from) {
        int to = Math.min(lots.size(), from + size);
        @Nullable String next = to == lots.size() ? null : Integer.toString(to);
        return new LotAnnouncementPage(lots.subList(from, to), next);
    }

    private List<LotId> received(String name, int count) {
        Site site = new Site(name);
        scenario.given(site.premises()).given(site.tracked("X"));
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> {
                    String lot = "L-" + each;
                    scenario.given(
                            site.delivery("R-" + each, site.line(1, "X", "1", site.to("A", "1", lot, LAST_GOOD_DAY))));
                    return new LotId(site.item("X"), new LotNumber(lot));
                })
                .toList();
    }

    private List<? extends DomainEventMessage<?>> announcements(LotId lot) {
        return store.readEvents(lot.stream())
                .asStream()
                .filter(each -> each.getPayload() instanceof LotExpired)
                .toList();
    }
}
