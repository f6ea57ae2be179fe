package com.lotledger.command.lot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotCommand.AnnounceExpiry;
import com.lotledger.api.lot.LotCommand.ChangeLotExpiry;
import com.lotledger.api.lot.LotCommand.InspectDelivery;
import com.lotledger.api.lot.LotCommand.RecordSupplierLotNumber;
import com.lotledger.api.lot.LotCommand.SettleExpiryConflict;
import com.lotledger.api.lot.LotEvent.DeliveryInspected;
import com.lotledger.api.lot.LotEvent.ExpiryChange;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.lot.LotEvent.LotExpiryConflictSettled;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.StockQuarantined;
import com.lotledger.api.lot.LotEvent.SupplierLotNumberRecorded;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Race;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RacingDecisionsTest {

    private static final int RACERS = 8;
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 1);
    private static final ReasonCode CODE = new ReasonCode("STUDY");
    private static final Reason REASON = new Reason("The vendor wrote to us");
    private static final LotNumber LOT = new LotNumber("L-1");

    private final CommandScenario scenario;
    private final EventStore store;

    RacingDecisionsTest(@Autowired CommandScenario scenario, @Autowired EventStore store) {
        this.scenario = scenario;
        this.store = store;
    }

    @Test
    void of_eight_nodes_one_announces_that_a_lot_has_expired_and_none_is_refused_R_S23() throws Exception {
        Site site = received("RD23");

        assertThat(race(i -> new AnnounceExpiry(site.item("X"), LOT, NEXT_YEAR.plusDays(1)), Role.ADMINISTRATOR))
                .noneMatch(Refusal.class::isInstance);

        assertThat(history(site, LotExpired.class)).hasSize(1);
    }

    @Test
    void the_same_extension_sent_by_many_is_made_once_R_S19_R_X01() throws Exception {
        Site site = received("RD19");

        assertThat(race(i -> extension(site, NEXT_YEAR.plusDays(10)), Role.QUALITY))
                .noneMatch(Refusal.class::isInstance);

        assertThat(history(site, LotExpiryChanged.class)).hasSize(1);
    }

    @Test
    void of_extensions_to_several_dates_each_is_later_than_the_one_before_R_S19() throws Exception {
        Site site = received("RD19B");

        race(i -> extension(site, NEXT_YEAR.plusDays(i + 1L)), Role.QUALITY);

        List<LotExpiryChanged> changes = history(site, LotExpiryChanged.class);
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.expiresOn()).isAfter(each.before()));
        assertThat(changes.getLast().expiresOn()).isEqualTo(NEXT_YEAR.plusDays(RACERS));
    }

    @Test
    void deliveries_racing_with_other_expiry_dates_are_all_received_into_quarantine_R_S20() throws Exception {
        Site site = received("RD20");

        assertThat(race(
                        i -> site.delivery(
                                "R-" + (i + 2),
                                site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR.plusDays(1)))),
                        Role.RECEIVER))
                .noneMatch(Refusal.class::isInstance);

        assertThat(history(site, LotReceived.class)).hasSize(RACERS + 1);
        assertThat(history(site, LotExpiryConflictRaised.class)).hasSize(RACERS);
        assertThat(history(site, StockQuarantined.class)).hasSize(RACERS);
    }

    @Test
    void of_opposite_settlements_of_one_conflict_one_counts_R_S20() throws Exception {
        Site site = received("RD20B");
        scenario.given(site.delivery("R-2", site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR.plusDays(1)))));

        List<Object> outcomes = race(
                i -> new SettleExpiryConflict(
                        site.item("X"),
                        LOT,
                        new DeliveryId(site.receipt("R-2"), 1),
                        i % 2 == 0 ? NEXT_YEAR : NEXT_YEAR.plusDays(1),
                        CODE,
                        "Letter",
                        REASON),
                Role.QUALITY);

        assertThat(outcomes).filteredOn(Refusal.class::isInstance).hasSize(RACERS / 2);
        assertThat(history(site, LotExpiryConflictSettled.class)).hasSize(1);
    }

    @Test
    void what_many_say_of_a_delivery_and_its_number_is_kept_once_R_X01() throws Exception {
        Site site = received("RDX01");

        race(i -> new RecordSupplierLotNumber(site.item("X"), LOT, new LotNumber("S-1"), REASON), Role.RECEIVER);
        race(
                i -> new InspectDelivery(
                        site.item("X"), LOT, new DeliveryId(site.receipt("R-1"), 1), "sound", null, REASON),
                Role.RECEIVER);

        assertThat(history(site, SupplierLotNumberRecorded.class)).hasSize(1);
        assertThat(history(site, DeliveryInspected.class)).hasSize(1);
    }

    private Site received(String name) {
        Site site = new Site(name);
        scenario.given(site.premises())
                .given(site.tracked("X"))
                .given(site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR))));
        return site;
    }

    private static ChangeLotExpiry extension(Site site, LocalDate expiresOn) {
        return new ChangeLotExpiry(site.item("X"), LOT, ExpiryChange.EXTENSION, expiresOn, CODE, "Letter", REASON);
    }

    private <E> List<E> history(Site site, Class<E> type) {
        return store.readEvents(new LotId(site.item("X"), LOT).stream())
                .asStream()
                .<Object>map(each -> each.getPayload())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<Object> race(IntFunction<Object> racer, Role role) throws Exception {
        return Race.outcomes(RACERS, each -> scenario.send(racer.apply(each), role));
    }
}
