package com.lotledger.query.copy;

import com.lotledger.query.filling.LiveTokens;
import com.lotledger.query.filling.Pace;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What copies are made and compared with.
 *
 * @param snapshots transactions that see the database as it was at their first statement
 */
record CopyParts(
        EventStore store,
        Pace pace,
        JdbcOperations database,
        TransactionOperations transactions,
        TransactionOperations snapshots,
        CopyTable copies,
        Positions positions,
        LiveTokens liveTokens,
        Clock clock) {

    void inLongTransaction(Runnable work) {
        transactions.executeWithoutResult(transaction -> {
            database.execute("SET LOCAL transaction_timeout = 0");
            work.run();
        });
    }
}
