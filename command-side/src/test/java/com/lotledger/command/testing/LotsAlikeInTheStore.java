package com.lotledger.command.testing;

import com.lotledger.api.lot.LotQuery.FindLotsAlike;
import com.lotledger.api.lot.LotsAlikeView;
import com.lotledger.api.lot.LotsAlikeView.Alike;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers in the place of the other side, from the events. */
class LotsAlikeInTheStore {

    private final JdbcClient database;

    LotsAlikeInTheStore(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    LotsAlikeView findAlike(FindLotsAlike question) {
        return new LotsAlikeView(question.lots().stream().flatMap(this::alike).toList());
    }

    private Stream<Alike> alike(LotId lot) {
        return database
                .sql("""
                        SELECT payload::json ->> 'lotNumber' FROM events.domain_event_entry
                        WHERE payload_type = 'LotCreated' AND payload::json ->> 'item' = ?
                            AND lower(payload::json ->> 'lotNumber') = lower(?) AND payload::json ->> 'lotNumber' <> ?
                        ORDER BY global_index
                        """)
                .params(lot.item().value(), lot.number().value(), lot.number().value())
                .query((row, number) -> new Alike(lot, new LotNumber(row.getString(1))))
                .list()
                .stream();
    }
}
