package com.lotledger.query.trace;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.past.PointsInTime;
import com.lotledger.query.past.StockThen;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where many deliveries are and who got them, each in one statement. The cost is that of the deliveries asked for, whatever
 * else is in the ledger; about a point in time it is the same near and far.
 */
@Component
public final class DeliverySets {

    private static final String ASKED =
            "unnest(?::text[], ?::text[], ?::text[], ?::int[]) AS asked (item, lot_number, receipt, line)";

    private static final String PLACES_NOW = """
            SELECT asked.*, part.bin, part.location, part.status, part.status_before, part.on_hand FROM %s
            JOIN views.lot_stock AS part ON part.item = asked.item AND part.lot_number = asked.lot_number
                AND part.receipt = asked.receipt AND part.line = asked.line AND part.on_hand <> 0
            """.formatted(ASKED);
    private static final String PLACES_THEN = """
            SELECT asked.*, part.bin, part.location, part.status, part.status_before, sum(part.on_hand) AS on_hand FROM %s
            CROSS JOIN LATERAL (%s) AS part
            GROUP BY asked.item, asked.lot_number, asked.receipt, asked.line, part.bin, part.location, part.status,
                part.status_before
            HAVING sum(part.on_hand) <> 0
            """;
    private static final String PLACE_ORDER =
            " ORDER BY item, lot_number, receipt, line, bin, location, status, status_before";

    private static final String CUSTOMERS_NOW = """
            SELECT asked.*, part.customer, part.customer_name, part.customer_contact, part.shipped, part.returned FROM %s
            JOIN views.lot_customer AS part ON part.item = asked.item AND part.lot_number = asked.lot_number
                AND part.receipt = asked.receipt AND part.line = asked.line
            """.formatted(ASKED);
    // A lot that got another number since has its customers under that one.
    private static final String CUSTOMERS_THEN = """
            WITH asked AS MATERIALIZED (SELECT * FROM %s),
            sums AS (
                SELECT asked.*, part.customer,
                    coalesce(-sum(part.quantity) FILTER (WHERE part.kind = 'SHIPMENT'), 0) AS shipped,
                    coalesce(sum(part.quantity) FILTER (WHERE part.kind = 'CUSTOMER_RETURN'), 0) AS returned
                FROM (SELECT DISTINCT item, lot_number FROM asked) AS lot
                CROSS JOIN LATERAL (%s) AS part
                JOIN asked ON asked.item = lot.item AND asked.lot_number = lot.lot_number
                    AND asked.receipt = part.receipt AND asked.line = part.line
                GROUP BY asked.item, asked.lot_number, asked.receipt, asked.line, part.customer
                HAVING bool_or(part.quantity <> 0))
            SELECT sums.*, told.customer_name, told.customer_contact FROM sums
            LEFT JOIN LATERAL (
                SELECT customer_name, customer_contact FROM views.lot_customer AS each
                WHERE each.customer = sums.customer AND each.item = sums.item AND each.receipt = sums.receipt
                    AND each.line = sums.line AND each.lot_number = ANY (ARRAY(
                        WITH RECURSIVE renumbered (lot_number) AS (SELECT sums.lot_number COLLATE "C" UNION SELECT lot.replaced_by
                            FROM renumbered JOIN views.lot ON lot.item = sums.item
                                AND lot.lot_number = renumbered.lot_number AND lot.replaced_by IS NOT NULL)
                        SELECT lot_number FROM renumbered))
                ORDER BY each.customer_told_at DESC LIMIT 1) AS told ON true
            """;
    private static final String CUSTOMER_ORDER = " ORDER BY customer, item, lot_number, receipt, line";

    private final JdbcClient database;
    private final PointsInTime points;

    DeliverySets(JdbcClient database, PointsInTime points) {
        this.database = database;
        this.points = points;
    }

    /** What lies where in which status. */
    public List<PlacedStock> places(Collection<DeliveryOfLot> deliveries, PointInTime at) {
        String statement = at.isNow()
                ? PLACES_NOW
                : PLACES_THEN.formatted(
                        ASKED,
                        new StockThen(points.find(at))
                                .delivery("asked.item", "asked.lot_number", "asked.receipt", "asked.line"));
        return ask(database, statement + PLACE_ORDER, deliveries)
                .query((row, number) -> new PlacedStock(
                        of(row),
                        new BinCode(row.getString("bin")),
                        new LocationCode(row.getString("location")),
                        new StockStatus(
                                QualityStatus.valueOf(row.getString("status")),
                                Cells.optional(row, "status_before", QualityStatus::valueOf)),
                        Cells.quantity(row, "on_hand")))
                .list();
    }

    /** Who got how much of which delivery and gave back how much. */
    public List<ConsignedStock> consignees(Collection<DeliveryOfLot> deliveries, PointInTime at) {
        String statement = at.isNow()
                ? CUSTOMERS_NOW
                : CUSTOMERS_THEN.formatted(
                        ASKED, new StockThen(points.find(at)).customers("lot.item", "lot.lot_number"));
        return ask(database, statement + CUSTOMER_ORDER, deliveries)
                .query((row, number) -> new ConsignedStock(
                        of(row),
                        new CustomerCode(row.getString("customer")),
                        row.getString("customer_name"),
                        row.getString("customer_contact"),
                        Cells.quantity(row, "shipped"),
                        Cells.quantity(row, "returned")))
                .list();
    }

    /** A statement whose first parameters are deliveries, column by column. */
    static JdbcClient.StatementSpec ask(JdbcClient database, String statement, Collection<DeliveryOfLot> deliveries) {
        return database.sql(statement)
                .params(
                        deliveries.stream().map(each -> each.item().value()).toArray(String[]::new),
                        deliveries.stream()
                                .map(each -> each.lotNumber().value())
                                .toArray(String[]::new),
                        deliveries.stream()
                                .map(each -> each.delivery().receipt().value())
                                .toArray(String[]::new),
                        deliveries.stream().map(each -> each.delivery().line()).toArray(Integer[]::new));
    }

    static DeliveryOfLot of(ResultSet row) throws SQLException {
        return new DeliveryOfLot(
                new ItemCode(row.getString("item")),
                new LotNumber(row.getString("lot_number")),
                new DeliveryId(new ReceiptId(row.getString("receipt")), row.getInt("line")));
    }
}
