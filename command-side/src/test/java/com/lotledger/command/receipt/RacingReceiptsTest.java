package com.lotledger.command.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Race;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RacingReceiptsTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 1);
    private static final int RACERS = 8;

    private final CommandScenario scenario;
    private final EventStore store;

    RacingReceiptsTest(@Autowired CommandScenario scenario, @Autowired EventStore store) {
        this.scenario = scenario;
        this.store = store;
    }

    @Test
    void receipts_racing_for_one_new_lot_make_one_lot_and_lose_no_quantity_R_D03() throws Exception {
        Site site = new Site("RACE1");
        scenario.given(site.premises()).given(site.tracked("X"));

        race(i -> site.delivery("R-" + i, site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR))));

        List<Object> history = history(site, "L-1");
        assertThat(history).filteredOn(LotCreated.class::isInstance).hasSize(1);
        assertThat(history).filteredOn(LotReceived.class::isInstance).hasSize(RACERS);
    }

    @Test
    void receipts_touching_two_lots_in_opposite_order_do_not_block_each_other() throws Exception {
        Site site = new Site("RACE2");
        scenario.given(site.premises()).given(site.tracked("X"));

        race(i -> i % 2 == 0
                ? site.delivery(
                        "R-" + i,
                        site.line(1, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR)),
                        site.line(2, "X", "1", site.to("A", "1", "L-2", NEXT_YEAR)))
                : site.delivery(
                        "R-" + i,
                        site.line(1, "X", "1", site.to("A", "1", "L-2", NEXT_YEAR)),
                        site.line(2, "X", "1", site.to("A", "1", "L-1", NEXT_YEAR))));

        assertThat(history(site, "L-1"))
                .filteredOn(LotReceived.class::isInstance)
                .hasSize(RACERS);
        assertThat(history(site, "L-2"))
                .filteredOn(LotReceived.class::isInstance)
                .hasSize(RACERS);
    }

    @Test
    void the_same_delivery_sent_by_many_at_once_is_recorded_once_R_X01() throws Exception {
        Site site = new Site("RACE3");
        scenario.given(site.premises()).given(site.autoNumbered("X"));

        List<PostedReceipt> answers = race(i -> site.delivery("R-1", site.line(1, "X", "1", site.to("A", "1"))));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(store.readEvents(site.receipt("R-1").stream()).asStream()).hasSize(4);
    }

    @Test
    void two_contents_racing_for_one_name_leave_one_winner_and_one_conflict_R_X01() throws Exception {
        Site site = new Site("RACE4");
        scenario.given(site.premises()).given(site.autoNumbered("X"));

        List<Object> outcomes =
                outcomes(i -> site.delivery("R-1", site.line(1, "X", "" + (i + 1), site.to("A", "" + (i + 1)))));

        assertThat(outcomes).filteredOn(PostedReceipt.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refusal.class::isInstance)
                .hasSize(RACERS - 1)
                .allSatisfy(each -> assertThat(((Refusal) each).kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void numbers_drawn_by_many_at_once_are_never_given_twice_R_F05_R_D05() throws Exception {
        Site site = new Site("RACE5");
        scenario.given(site.premises()).given(site.autoNumbered("X"));

        List<PostedReceipt> answers = race(i -> site.delivery("R-" + i, site.line(1, "X", "1", site.to("A", "1"))));

        assertThat(answers).extracting(PostedReceipt::documentNumber).doesNotHaveDuplicates();
        assertThat(answers)
                .flatExtracting(PostedReceipt::lots)
                .extracting(each -> each.lotNumber())
                .doesNotHaveDuplicates();
    }

    private List<Object> history(Site site, String lot) {
        return store.readEvents(new LotId(site.item("X"), new LotNumber(lot)).stream())
                .asStream()
                .<Object>map(each -> each.getPayload())
                .toList();
    }

    private List<PostedReceipt> race(Racer racer) throws Exception {
        return outcomes(racer).stream()
                .map(each -> {
                    if (each instanceof Refusal refusal) {
                        throw refusal;
                    }
                    return (PostedReceipt) each;
                })
                .toList();
    }

    private List<Object> outcomes(Racer racer) throws Exception {
        return Race.outcomes(RACERS, each -> scenario.send(racer.delivery(each), Role.RECEIVER));
    }

    @FunctionalInterface
    private interface Racer {
        RecordDelivery delivery(int racer);
    }
}
