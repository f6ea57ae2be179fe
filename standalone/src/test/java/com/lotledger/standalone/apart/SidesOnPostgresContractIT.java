package com.lotledger.standalone.apart;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.apart.Client.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Two processes that share a PostgreSQL and nothing else; both are started at once on an empty database. */
class SidesOnPostgresContractIT extends LedgerContract {

    @Override
    Arrangement start(Path directory) {
        Arrangement arrangement = Arrangement.in(directory);
        arrangement.start(Program.COMMAND_SIDE, "--lotledger.url=https://decides.example");
        arrangement.start(Program.QUERY_SIDE);
        return arrangement;
    }

    @Test
    void a_side_says_who_takes_what_it_does_not() {
        Reply command = ledger().postTo(ledger().querySide(), "items", "{}");
        Reply question = ledger().getFrom(ledger().commandSide(), "bin-quantities");

        refused(command, 421, "other-side");
        assertThat(command.body().path("detail").asString())
                .isEqualTo("the command-side takes this, at https://decides.example");
        refused(question, 421, "other-side");
        assertThat(question.body().path("detail").asString())
                .isEqualTo("the query-side takes this, and this is not it");
    }
}
