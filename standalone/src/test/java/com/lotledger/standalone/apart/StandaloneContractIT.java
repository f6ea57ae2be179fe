package com.lotledger.standalone.apart;

import java.nio.file.Path;

/** Both sides in one process. */
class StandaloneContractIT extends LedgerContract {

    @Override
    Arrangement start(Path directory) {
        Arrangement arrangement = Arrangement.in(directory);
        arrangement.start(Program.STANDALONE);
        return arrangement;
    }
}
