package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallQuery.FindRecallTimeline;
import com.lotledger.api.recall.RecallQuery.FindShipmentsAfterConfirmation;
import com.lotledger.api.recall.RecallShipmentPage;
import com.lotledger.api.recall.RecallShipmentView;
import com.lotledger.api.recall.RecallTimelineEntryView;
import com.lotledger.api.recall.RecallTimelinePage;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.platform.http.Page;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import com.lotledger.query.recallscope.SqlPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what happened in a case, and what left although it was confirmed. */
@Component
class RecallTimelineQueries {

    private static final String SHIPPED_LATER = """
            (SELECT ledger.* FROM (%s) AS hit JOIN views.stock_ledger AS ledger USING (item, lot_number, receipt, line)
                WHERE ledger.kind = 'SHIPMENT' AND ledger.position <= ? AND ledger.position >
                    (SELECT min(position) FROM views.recall_entry WHERE recall = ? AND kind = 'CONFIRMED'
                        AND position <= ?)%s) AS shipped
            """;

    private final JdbcClient database;
    private final ReachedPosition reached;
    private final RecallCards cards;

    RecallTimelineQueries(JdbcClient database, ReachedPosition reached, RecallCards cards) {
        this.database = database;
        this.reached = reached;
        this.cards = cards;
    }

    @QueryHandler
    @Nullable
    RecallTimelinePage find(FindRecallTimeline question) {
        RecallId recall = question.recall();
        long position = reached.orNow(question.knownAtPosition());
        if (!cards.exists(recall, position)) {
            return null;
        }
        String kinds = question.kinds().stream().map(Enum::name).collect(Collectors.joining(","));
        Page<RecallTimelineEntryView> page = Listing.of("*", "views.recall_entry")
                .where("recall = ?", recall)
                .where("position <= ?", position)
                .where("kind = ANY (string_to_array(?, ','))", kinds.isEmpty() ? null : kinds)
                .where("customer = ?", question.customer())
                .orderedBy("timeline of a recall", false, "position bigint")
                .read(database, question.limit(), question.cursor(), RecallTimelineQueries::entry);
        return new RecallTimelinePage(recall, position, page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    RecallShipmentPage find(FindShipmentsAfterConfirmation question) {
        RecallId recall = question.recall();
        long position = reached.orNow(question.knownAtPosition());
        if (!cards.exists(recall, position)) {
            return null;
        }
        SqlPart shipped = CoveredThen.of(recall, position)
                .with(SHIPPED_LATER, new SqlPart("", List.of(position, recall.value(), position)));
        Page<RecallShipmentView> page = Listing.of("*", shipped.text(), shipped.parameters())
                .orderedBy("shipments after confirmation", false, "position bigint", "ordinal integer")
                .read(database, question.limit(), question.cursor(), RecallTimelineQueries::shipment);
        return new RecallShipmentPage(recall, position, page.entries(), page.next());
    }

    @SuppressWarnings("unchecked")
    private static RecallTimelineEntryView entry(ResultSet row, int number) throws SQLException {
        return new RecallTimelineEntryView(
                row.getLong("position"),
                Cells.instant(row, "recorded_at"),
                row.getObject("business_date", LocalDate.class),
                RecallEntryKind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("reason"),
                Cells.optional(row, "customer", CustomerCode::new),
                Cells.optional(row, "entry", name -> name),
                (Map<String, @Nullable Object>) JsonText.read(Map.class, row.getString("told")));
    }

    private static RecallShipmentView shipment(ResultSet row, int number) throws SQLException {
        return new RecallShipmentView(
                new MovementId(row.getString("movement")),
                row.getString("document_number"),
                new CustomerCode(row.getString("customer")),
                row.getString("customer_name"),
                new ItemCode(row.getString("item")),
                new LotNumber(row.getString("lot_number")),
                new DeliveryId(new ReceiptId(row.getString("receipt")), row.getInt("line")),
                Cells.quantity(row, "quantity").negated(),
                new Measure(row.getString("stock_measure")),
                row.getObject("business_date", LocalDate.class),
                row.getString("override_reason"),
                row.getString("actor"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}
