package com.lotledger.command.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemCommand.ChoosePutAwayBin;
import com.lotledger.api.item.ItemCommand.DescribeItem;
import com.lotledger.api.lot.LotCommand.AmendLot;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.testing.CommandScenario;
import com.lotledger.command.testing.CommandSideTest;
import com.lotledger.command.testing.Site;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommandSideTest
class SnapshotsTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 1);

    private final CommandScenario scenario;
    private final JdbcClient database;

    SnapshotsTest(@Autowired CommandScenario scenario, @Autowired JdbcClient database) {
        this.scenario = scenario;
        this.database = database;
    }

    @Test
    void a_lot_with_many_receipts_is_loaded_from_a_snapshot_and_still_frozen_R_D13() {
        Site site = new Site("SNAPLOT");
        scenario.given(site.premises()).given(site.tracked("X"));
        for (int receipt = 1; receipt <= 110; receipt++) {
            scenario.given(site.delivery(
                    "R-" + receipt, site.line(1, "X", "1", site.to("A", "1", "L-1", receipt == 1 ? NEXT_YEAR : null))));
        }

        assertThat(snapshotsOf(new LotId(site.item("X"), new LotNumber("L-1")).stream()))
                .isPositive();
        scenario.when(new AmendLot(
                        site.item("X"),
                        new LotNumber("L-1"),
                        new LotProfile(null, null, null, NEXT_YEAR.plusDays(1), null)))
                .refusedFor("R-D13");
    }

    @Test
    void an_item_is_the_same_from_a_snapshot_and_one_of_another_revision_is_ignored_R_C02() {
        Site site = new Site("SNAPITEM");
        scenario.given(site.premises())
                .given(site.untracked("X"), new ChoosePutAwayBin(site.item("X"), site.location(), site.bin("B")));
        for (int change = 1; change <= 110; change++) {
            scenario.given(new DescribeItem(site.item("X"), "Description " + change));
        }
        assertThat(snapshotsOf(site.item("X").stream())).isPositive();
        ChoosePutAwayBin again = new ChoosePutAwayBin(site.item("X"), site.location(), site.bin("B"));
        scenario.when(again).accepted().thenNothingHappens();

        replaceByOneOfAnotherRevision(site.item("X").stream());

        scenario.when(again).accepted().thenNothingHappens();
    }

    private void replaceByOneOfAnotherRevision(String stream) {
        Map<String, Object> snapshot = database.sql(
                        "SELECT * FROM events.snapshot_event_entry WHERE aggregate_identifier = :stream")
                .param("stream", stream)
                .query()
                .singleRow();
        database.sql("DELETE FROM events.snapshot_event_entry WHERE aggregate_identifier = :stream")
                .param("stream", stream)
                .update();
        snapshot.put("payload_revision", "0");
        snapshot.put("payload", "{}");
        database.sql("INSERT INTO events.snapshot_event_entry (" + String.join(", ", snapshot.keySet()) + ") VALUES (:"
                        + String.join(", :", snapshot.keySet()) + ")")
                .params(snapshot)
                .update();
    }

    private int snapshotsOf(String stream) {
        return database.sql("SELECT count(*) FROM events.snapshot_event_entry WHERE aggregate_identifier = :stream")
                .param("stream", stream)
                .query(Integer.class)
                .single();
    }
}
