package com.lotledger.standalone.apart;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two processes over a real Axon Server that holds no events yet, when its address is given:
 * {@code -Dlotledger.axonserver=localhost:8124}.
 */
@EnabledIfSystemProperty(named = "lotledger.axonserver", matches = ".+")
class SidesOverAxonServerContractIT extends LedgerContract {

    @Override
    Arrangement start(Path directory) {
        Arrangement arrangement = Arrangement.overAxonServer(directory, System.getProperty("lotledger.axonserver"));
        arrangement.start(Program.COMMAND_SIDE);
        arrangement.start(Program.QUERY_SIDE);
        return arrangement;
    }
}
