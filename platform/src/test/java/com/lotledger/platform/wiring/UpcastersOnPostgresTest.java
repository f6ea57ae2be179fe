package com.lotledger.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.bin.StockBinCommand.DescribeStockBin;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.value.BinCode;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = {SampleProgram.class, SampleProjector.class, RenamedBin.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class UpcastersOnPostgresTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Sender ANN = new Sender("ann", Set.of(Role.ADMINISTRATOR), LocalDate.of(2026, 3, 31));

    @Autowired
    private LedgerCommands commands;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @Test
    void an_event_stored_under_an_old_name_reaches_decisions_and_projections_in_its_new_form() {
        database.sql("""
                        INSERT INTO events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                            payload_type, payload_revision, payload, meta_data, time_stamp)
                        VALUES ('e1', 'bin/OLD', 0, 'SampleBin', ?, '0', '{"bin":"OLD","newName":"as it was"}', '{}',
                            '2020-02-29T12:00:00Z')
                        """).param(RenamedBin.OLD_NAME).update();

        CommandAnswer<String> answer = commands.<String>send(new DescribeStockBin(new BinCode("OLD"), "as it is"), ANN)
                .join();

        assertThat(answer.result()).isEqualTo("as it was");
        assertThat(progress.handledByAll(answer.position(), Duration.ofSeconds(10))
                        .join())
                .isTrue();
        assertThat(database.sql("SELECT description FROM views.described")
                        .query(String.class)
                        .list())
                .containsExactly("as it was", "as it is");
    }
}
