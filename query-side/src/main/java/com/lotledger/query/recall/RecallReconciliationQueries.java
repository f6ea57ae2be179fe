package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallBalance;
import com.lotledger.api.recall.RecallBalanceSheetView;
import com.lotledger.api.recall.RecallItemBalanceView;
import com.lotledger.api.recall.RecallQuery.ShowRecallBalanceSheet;
import com.lotledger.api.recall.RecallReconciliationQuery.ReconcileRecall;
import com.lotledger.api.recall.RecallReconciliationView;
import com.lotledger.api.recall.RecallTotals;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.query.question.Cells;
import com.lotledger.query.recallscope.SqlPart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers where every unit of a case is, from the ledger of its deliveries alone. */
@Component
class RecallReconciliationQueries {

    // Every table of sums ends with the values of its own question marks.
    private static final String SINCE = """
            SELECT ledger.item, coalesce(sum(ledger.quantity) FILTER (WHERE ledger.kind = 'CUSTOMER_RETURN'), 0) AS returned,
                coalesce(-sum(ledger.quantity) FILTER (WHERE ledger.cause = 'DESTROYED'), 0) AS destroyed
            FROM (%s) AS hit JOIN views.stock_ledger AS ledger USING (item, lot_number, receipt, line)
            WHERE ledger.kind IN ('CUSTOMER_RETURN', 'WRITE_OFF') AND ledger.position <= ? AND ledger.position >
                (SELECT coalesce(max(position) FILTER (WHERE kind = 'CONFIRMED'), min(position)) FROM views.recall_entry
                    WHERE recall = ? AND kind IN ('OPENED', 'CONFIRMED') AND position <= ?)
            GROUP BY ledger.item%s
            """;
    private static final String ON_HAND = """
            SELECT part ->> 'item' AS item, sum((part ->> 'quantity')::numeric) AS quantity
            FROM (SELECT DISTINCT ON (customer) told::jsonb AS told FROM views.recall_entry
                WHERE recall = ? AND kind = 'CONSIGNEE_RESPONDED' AND position <= ?
                ORDER BY customer, position DESC) AS last, jsonb_array_elements(last.told -> 'onHand') AS part
            GROUP BY 1
            """;

    private final JdbcClient database;
    private final ReachedPosition reached;
    private final RecallTotalsReading totals;
    private final ExplainedQuantities explained;
    private final RecallCards cards;

    RecallReconciliationQueries(
            JdbcClient database,
            ReachedPosition reached,
            RecallTotalsReading totals,
            ExplainedQuantities explained,
            RecallCards cards) {
        this.database = database;
        this.reached = reached;
        this.totals = totals;
        this.explained = explained;
        this.cards = cards;
    }

    private record Since(SignedQuantity returned, SignedQuantity destroyed) {

        static final Since NOTHING = new Since(SignedQuantity.ZERO, SignedQuantity.ZERO);
    }

    @QueryHandler
    @Nullable
    RecallReconciliationView reconcile(ReconcileRecall question) {
        long position = reached.atLeast(question.minPosition());
        return cards.exists(question.recall(), position)
                ? new RecallReconciliationView(
                        question.recall(), totals(question.recall(), position).balances(), position)
                : null;
    }

    @QueryHandler
    @Nullable
    RecallBalanceSheetView show(ShowRecallBalanceSheet question) {
        RecallId recall = question.recall();
        long position = reached.orNow(question.knownAtPosition());
        if (!cards.exists(recall, position)) {
            return null;
        }
        RecallTotals all = totals(recall, position);
        Map<ItemCode, Since> since = since(recall, position);
        Map<ItemCode, SignedQuantity> onHand = onHand(recall, position);
        List<RecallItemBalanceView> items = all.balances().stream()
                .map(balance -> item(
                        balance,
                        since.getOrDefault(balance.item(), Since.NOTHING),
                        onHand.getOrDefault(balance.item(), SignedQuantity.ZERO)))
                .toList();
        return new RecallBalanceSheetView(recall, position, all.deliveries(), items);
    }

    private RecallTotals totals(RecallId recall, long position) {
        return totals.read(CoveredThen.of(recall, position), position, explained.byItem(recall, position));
    }

    private Map<ItemCode, Since> since(RecallId recall, long position) {
        SqlPart question = CoveredThen.of(recall, position)
                .with(SINCE, new SqlPart("", List.of(position, recall.value(), position)));
        Map<ItemCode, Since> sums = new HashMap<>();
        RowCallbackHandler collect = row -> sums.put(
                new ItemCode(row.getString("item")),
                new Since(Cells.quantity(row, "returned"), Cells.quantity(row, "destroyed")));
        database.sql(question.text()).params(question.parameters()).query(collect);
        return sums;
    }

    private Map<ItemCode, SignedQuantity> onHand(RecallId recall, long position) {
        Map<ItemCode, SignedQuantity> sums = new HashMap<>();
        RowCallbackHandler collect =
                row -> sums.put(new ItemCode(row.getString("item")), Cells.quantity(row, "quantity"));
        database.sql(ON_HAND).params(recall.value(), position).query(collect);
        return sums;
    }

    private static RecallItemBalanceView item(RecallBalance balance, Since since, SignedQuantity onHand) {
        return new RecallItemBalanceView(
                balance,
                LedgerSums.percentAccounted(balance.received(), balance.unaccounted()),
                since.returned(),
                since.destroyed(),
                onHand);
    }
}
