package com.lotledger.standalone.apart;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.axonserver.AxonServerStub;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two processes over the connector of Axon Server, with a stub at its other end. */
class SidesOverStubContractIT extends LedgerContract {

    private final AxonServerStub stub = AxonServerStub.start();

    @Override
    Arrangement start(Path directory) {
        Arrangement arrangement = Arrangement.overAxonServer(directory, stub.address());
        arrangement.start(Program.COMMAND_SIDE);
        arrangement.start(Program.QUERY_SIDE);
        return arrangement;
    }

    @AfterAll
    void stop() {
        stub.close();
    }

    @Test
    void after_axon_server_was_away_everything_goes_on_by_itself() {
        item("AWAY");

        stub.goAway();
        int status = deliver("AWAY-1", "AWAY", "L1", "1").status();
        int answered = ledger().ask("bin-quantities?item=AWAY").status();
        stub.comeBack();

        assertThat(status).as("commands wait").isEqualTo(503);
        assertThat(answered).as("questions are answered").isEqualTo(200);
        Patience.until(() -> deliver("AWAY-1", "AWAY", "L1", "1").status() < 300);
        var delivered = done(deliver("AWAY-2", "AWAY", "L1", "2"));
        assertThat(texts(ledger().ask("bin-quantities?item=AWAY", delivered), "/entries", "onHand"))
                .containsExactly("3");
    }
}
