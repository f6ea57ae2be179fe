package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallConsigneeLotView;
import com.lotledger.api.recall.RecallConsigneePage;
import com.lotledger.api.recall.RecallConsigneeView;
import com.lotledger.api.recall.RecallQuery.FindRecallConsignees;
import com.lotledger.api.recall.RecallQuery.GetRecallConsignee;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.RecallId;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import com.lotledger.query.recallscope.SqlPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers whom a case concerns: from what was shipped of its deliveries, and from what was told and heard since. */
@Component
class RecallConsigneeQueries {

    private static final String SHIPPED = """
            (SELECT ledger.* FROM (%s) AS hit JOIN views.stock_ledger AS ledger USING (item, lot_number, receipt, line)
                WHERE ledger.kind IN ('SHIPMENT', 'CUSTOMER_RETURN') AND ledger.position <= ?%s) AS told
            """;
    private static final String COLUMNS = """
            customer,
            (array_agg(customer_name ORDER BY position DESC) FILTER (WHERE kind = 'SHIPMENT'))[1] AS customer_name,
            (array_agg(customer_contact ORDER BY position DESC) FILTER (WHERE kind = 'SHIPMENT'))[1] AS customer_contact,
            min(business_date) FILTER (WHERE kind = 'SHIPMENT') AS first_shipped_on,
            max(business_date) FILTER (WHERE kind = 'SHIPMENT') AS last_shipped_on
            """;
    private static final String LOTS = """
            SELECT * FROM (
                SELECT customer, item, lot_number, min(stock_measure) AS stock_measure,
                    coalesce(-sum(quantity) FILTER (WHERE kind = 'SHIPMENT'), 0) AS shipped,
                    coalesce(sum(quantity) FILTER (WHERE kind = 'CUSTOMER_RETURN'), 0) AS returned,
                    -sum(quantity) AS with_customer,
                    row_number() OVER (PARTITION BY customer ORDER BY item, lot_number) AS place
                FROM %s WHERE customer = ANY (?) GROUP BY customer, item, lot_number) AS lots
            WHERE place <= 500 ORDER BY customer, place
            """.formatted(SHIPPED);

    private final JdbcClient database;
    private final ReachedPosition reached;
    private final RecallCards cards;
    private final ConsigneeWords words;

    RecallConsigneeQueries(JdbcClient database, ReachedPosition reached, RecallCards cards, ConsigneeWords words) {
        this.database = database;
        this.reached = reached;
        this.cards = cards;
        this.words = words;
    }

    private record Shipped(
            String customer,
            @Nullable String name,
            @Nullable String contact,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    @QueryHandler
    @Nullable
    RecallConsigneePage find(FindRecallConsignees question) {
        RecallId recall = question.recall();
        long position = reached.orNow(question.knownAtPosition());
        return cards.exists(recall, position)
                ? page(recall, position, null, question.limit(), question.cursor())
                : null;
    }

    @QueryHandler
    @Nullable
    RecallConsigneeView get(GetRecallConsignee question) {
        RecallId recall = question.recall();
        long position = reached.orNow(question.knownAtPosition());
        return cards.exists(recall, position)
                ? page(recall, position, question.customer(), 1, null).entries().stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private RecallConsigneePage page(
            RecallId recall, long position, @Nullable CustomerCode customer, int limit, @Nullable String cursor) {
        SqlPart shipped = CoveredThen.of(recall, position).with(SHIPPED, new SqlPart("", List.of(position)));
        Page<Shipped> page = Listing.of(COLUMNS, shipped.text(), shipped.parameters())
                .where("customer = ?", customer)
                .groupedBy("customer")
                .orderedBy("consignees of a recall", false, "customer text")
                .read(
                        database,
                        limit,
                        cursor,
                        (row, number) -> new Shipped(
                                row.getString("customer"),
                                row.getString("customer_name"),
                                row.getString("customer_contact"),
                                row.getObject("first_shipped_on", LocalDate.class),
                                row.getObject("last_shipped_on", LocalDate.class)));
        List<String> customers = page.entries().stream().map(Shipped::customer).toList();
        Map<String, List<RecallConsigneeLotView>> lots = lots(recall, position, customers);
        Map<String, ConsigneeWords.Words> told = words.of(recall, customers, position);
        List<RecallConsigneeView> consignees = page.entries().stream()
                .map(each -> told.getOrDefault(each.customer(), ConsigneeWords.Words.NONE)
                        .of(
                                each.customer(),
                                each.name(),
                                each.contact(),
                                each.first(),
                                each.last(),
                                lots.getOrDefault(each.customer(), List.of())))
                .toList();
        return new RecallConsigneePage(recall, position, consignees, page.next());
    }

    private Map<String, List<RecallConsigneeLotView>> lots(RecallId recall, long position, List<String> customers) {
        SqlPart question = CoveredThen.of(recall, position)
                .with(LOTS, new SqlPart("", List.of(position, customers.toArray(String[]::new))));
        Map<String, List<RecallConsigneeLotView>> lots = new HashMap<>();
        RowCallbackHandler collect = row -> lots.computeIfAbsent(row.getString("customer"), key -> new ArrayList<>())
                .add(new RecallConsigneeLotView(
                        new ItemCode(row.getString("item")),
                        new LotNumber(row.getString("lot_number")),
                        new Measure(row.getString("stock_measure")),
                        Cells.quantity(row, "shipped"),
                        Cells.quantity(row, "returned"),
                        Cells.quantity(row, "with_customer")));
        database.sql(question.text()).params(question.parameters()).query(collect);
        return lots;
    }
}
