package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallPreviewView;
import com.lotledger.api.recall.RecallQuery.PreviewRecallScope;
import com.lotledger.platform.http.Page;
import com.lotledger.platform.store.LedgerSchema;
import com.lotledger.query.question.Listing;
import com.lotledger.query.recallscope.ScopeHits;
import com.lotledger.query.recallscope.SqlPart;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what a scope would hit, from the present tables. */
@Component
class RecallPreviewQueries {

    private final JdbcClient database;
    private final ReachedPosition reached;
    private final RecallTotalsReading totals;
    private final DeliveryDetails details;

    RecallPreviewQueries(
            JdbcClient database, ReachedPosition reached, RecallTotalsReading totals, DeliveryDetails details) {
        this.database = database;
        this.reached = reached;
        this.totals = totals;
        this.details = details;
    }

    @QueryHandler
    RecallPreviewView preview(PreviewRecallScope question) {
        long position = reached.now();
        SqlPart hits = new ScopeHits(LedgerSchema.VIEWS).traced(new RecallCoverage(question.scope(), List.of()));
        Page<DeliveryKey> page = Listing.of(
                        "item, lot_number, receipt, line", "(" + hits.text() + ") AS hit", hits.parameters())
                .orderedBy("recall preview", false, DeliveryKey.ORDER)
                .read(database, question.limit(), question.cursor(), (row, number) -> DeliveryKey.of(row));
        return new RecallPreviewView(
                position,
                question.cursor() == null ? totals.read(hits, position, Map.of()) : null,
                details.read(page.entries(), position, Map.of()),
                page.next());
    }
}
