package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallDeliveryPage;
import com.lotledger.api.recall.RecallHoldView;
import com.lotledger.api.recall.RecallQuery.FindRecallDeliveries;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.RecallId;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which deliveries a case covers, how each is held, and what became of it. */
@Component
class RecallDeliveryQueries {

    private static final String HOLDS = """
            SELECT key.item, key.lot_number, key.receipt, key.line, covered.position, covered.recorded_at,
                covered.position > (SELECT min(position) FROM views.recall_entry
                    WHERE recall = covered.recall AND kind = 'CONFIRMED') AS later,
                held.movement, held.position AS held_position, held.recorded_at AS held_at, held.actor
            FROM %s
            JOIN views.recall_delivery AS covered ON covered.item = key.item AND covered.lot_number = key.lot_number
                AND covered.receipt = key.receipt AND covered.line = key.line
            LEFT JOIN LATERAL (SELECT movement, position, recorded_at, actor FROM views.stock_ledger AS ledger
                WHERE ledger.item = key.item AND ledger.lot_number = key.lot_number AND ledger.receipt = key.receipt
                    AND ledger.line = key.line AND ledger.kind = 'RECALL' AND ledger.position > covered.position
                    AND ledger.position <= ?
                ORDER BY ledger.position LIMIT 1) AS held ON true
            WHERE covered.recall = ? AND covered.position <= ?
                AND (covered.left_position IS NULL OR covered.left_position > ?)
            """.formatted(DeliveryDetails.KEYS);

    private final JdbcClient database;
    private final ReachedPosition reached;
    private final RecallCards cards;
    private final DeliveryDetails details;

    RecallDeliveryQueries(JdbcClient database, ReachedPosition reached, RecallCards cards, DeliveryDetails details) {
        this.database = database;
        this.reached = reached;
        this.cards = cards;
        this.details = details;
    }

    @QueryHandler
    @Nullable
    RecallDeliveryPage find(FindRecallDeliveries question) {
        RecallId recall = question.recall();
        long position = reached.orNow(question.knownAtPosition());
        if (!cards.exists(recall, position)) {
            return null;
        }
        Page<DeliveryKey> page = CoveredThen.listing("item, lot_number, receipt, line", recall, position)
                .orderedBy("deliveries of a recall", false, DeliveryKey.ORDER)
                .read(database, question.limit(), question.cursor(), (row, number) -> DeliveryKey.of(row));
        return new RecallDeliveryPage(
                recall,
                position,
                details.read(page.entries(), position, holds(recall, page.entries(), position)),
                page.next());
    }

    private Map<DeliveryKey, RecallHoldView> holds(RecallId recall, List<DeliveryKey> keys, long position) {
        Map<DeliveryKey, RecallHoldView> holds = new HashMap<>();
        List<Object> parameters = new ArrayList<>(DeliveryKey.arrays(keys));
        parameters.addAll(List.of(position, recall.value(), position, position));
        RowCallbackHandler collect = row -> holds.put(DeliveryKey.of(row), hold(row));
        database.sql(HOLDS).params(parameters).query(collect);
        return holds;
    }

    private static RecallHoldView hold(ResultSet row) throws SQLException {
        OffsetDateTime heldAt = row.getObject("held_at", OffsetDateTime.class);
        return new RecallHoldView(
                row.getLong("position"),
                Cells.instant(row, "recorded_at"),
                row.getBoolean("later"),
                Cells.optional(row, "movement", MovementId::new),
                row.getObject("held_position", Long.class),
                heldAt == null ? null : heldAt.toInstant(),
                row.getString("actor"));
    }
}
