package com.lotledger.command.movement;

import static com.lotledger.command.testing.Site.RECEIVED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandSideTest
class LotsWithManyMovementsTest {

    private static final int MANY = 230;
    private static final int BETWEEN_SNAPSHOTS = 100;

    private final CommandScenario scenario;
    private final EventStore store;

    LotsWithManyMovementsTest(@Autowired CommandScenario scenario, @Autowired EventStore store) {
        this.scenario = scenario;
        this.store = store;
    }

    @Test
    void a_lot_with_many_movements_is_loaded_from_its_snapshot_and_knows_what_is_left_R_S02() {
        Site site = new Site("MANY1");
        Stockroom stock = new Stockroom(site);
        scenario.given(site.premises()).given(site.tracked("X"), stock.delivery("R-1", "" + MANY, RECEIVED_ON));
        for (int movement = 1; movement < MANY; movement++) {
            scenario.given(stock.ship("M-" + movement, "1"));
        }

        List<Object> read = store.readEvents(stock.lotId().stream())
                .asStream()
                .<Object>map(each -> each.getPayload())
                .toList();

        assertThat(read.getFirst()).isNotInstanceOf(LotEvent.class);
        assertThat(read).hasSizeLessThanOrEqualTo(BETWEEN_SNAPSHOTS + 1);
        scenario.when(stock.ship("M-LAST", "2")).refusedFor("R-S02 quantity");
        scenario.when(stock.returned("M-BACK", "" + MANY, "C-1")).refusedFor("R-S13 quantity");
        scenario.when(stock.ship("M-LAST", "1")).accepted();
    }
}
