package com.lotledger.standalone.apart;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.apart.Client.Reply;
import com.lotledger.standalone.axonserver.AxonServerStub;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger goes over to Axon Server and comes back, and its positions, answers and feed stay what they were. Starts eleven programs, so it
 * runs only when asked for: {@code -Dlotledger.apart=all}.
 */
@EnabledIfSystemProperty(named = "lotledger.apart", matches = "all")
class MovingEventsIT {

    @TempDir
    Path directory;

    @Test
    void events_move_to_axon_server_and_back_and_the_wrong_store_is_refused() {
        try (AxonServerStub axonServer = AxonServerStub.start();
                Arrangement arrangement = Arrangement.in(directory)) {
            String[] overAxonServer = {
                "--spring.profiles.active=axonserver", "--axon.axonserver.servers=" + axonServer.address()
            };
            List<String> before = inPostgres(arrangement, "1");

            Program tooEarly = arrangement.start(Program.COMMAND_SIDE, overAxonServer);
            assertThat(tooEarly.awaitEnd()).isEqualTo(1);
            assertThat(tooEarly.output()).contains("--lotledger.move-events=to-axon-server");

            moved(arrangement, "to-axon-server", axonServer);
            assertThat(axonServer.count()).isEqualTo(arrangement.countEvents());
            moved(arrangement, "to-axon-server", axonServer);

            Program tooLate = arrangement.start(Program.COMMAND_SIDE);
            assertThat(tooLate.awaitEnd()).isEqualTo(1);
            assertThat(tooLate.output()).contains("--lotledger.move-events=to-postgresql");

            List<String> after = inBoth(arrangement, overAxonServer);
            assertThat(after).startsWith(before.toArray(String[]::new)).hasSizeGreaterThan(before.size());

            moved(arrangement, "to-postgresql", axonServer);
            List<String> back = inPostgres(arrangement, "3");
            assertThat(back).startsWith(after.toArray(String[]::new)).hasSizeGreaterThan(after.size());
        }
    }

    private static void moved(Arrangement arrangement, String direction, AxonServerStub axonServer) {
        Program moving = arrangement.start(
                Program.COMMAND_SIDE,
                "--lotledger.move-events=" + direction,
                "--axon.axonserver.servers=" + axonServer.address());
        assertThat(moving.awaitEnd()).as(moving.output()).isZero();
    }

    private static List<String> inPostgres(Arrangement arrangement, String receipt) {
        return withSides(arrangement, receipt);
    }

    private static List<String> inBoth(Arrangement arrangement, String... options) {
        return withSides(arrangement, "2", options);
    }

    /** Receives something and answers the sequences and identifiers of the whole feed. */
    private static List<String> withSides(Arrangement arrangement, String receipt, String... options) {
        try (Program deciding = arrangement.start(Program.COMMAND_SIDE, options);
                Program answering = arrangement.start(Program.QUERY_SIDE, options)) {
            deciding.awaitReady();
            answering.awaitReady();
            try (Client ledger = Client.of(deciding.address(), answering.address())) {
                ledger.command("locations", """
                        {"location": "MAIN", "description": "Main warehouse"}""");
                ledger.command("stock-bins", """
                        {"bin": "A", "description": "Shelf", "location": "MAIN"}""");
                ledger.command("items", """
                        {"item": "MOVE", "description": "Anything", "stockMeasure": "EA", "lotTracking": true}""");
                Reply delivered = LedgerContract.done(ledger.command(
                        "deliveries", LedgerContract.delivery("MOVE-" + receipt, "MOVE", "L1", "1", "A")));
                assertThat(LedgerContract.texts(
                                ledger.ask("bin-quantities?item=MOVE", delivered), "/entries", "onHand"))
                        .containsExactly(receipt);
                Reply feed = ledger.ask("events?limit=500");
                List<String> ids = LedgerContract.texts(feed, "/entries", "id");
                List<String> sequences = LedgerContract.texts(feed, "/entries", "sequence");
                return IntStream.range(0, ids.size())
                        .mapToObj(each -> sequences.get(each) + " " + ids.get(each))
                        .toList();
            }
        }
    }
}
