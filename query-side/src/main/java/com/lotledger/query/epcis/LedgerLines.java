package com.lotledger.query.epcis;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of the ledger of items that carried a GTIN. */
final class LedgerLines {

    private static final String SELECT = """
            SELECT ledger.*, carried.gtin, delivery.purchase_order,
                CASE WHEN changed.position IS NULL THEN lot.expires_on ELSE coalesce(changed.before, 'infinity') END AS expires_on
            FROM views.stock_ledger AS ledger
            JOIN LATERAL (
                SELECT gtin FROM views.item_gtin
                WHERE item_gtin.item = ledger.item AND item_gtin.from_position <= ledger.position
                ORDER BY item_gtin.from_position DESC LIMIT 1) AS carried ON carried.gtin IS NOT NULL
            LEFT JOIN views.lot_delivery AS delivery
                ON ledger.kind = 'PURCHASE_RECEIPT' AND delivery.item = ledger.item
                AND delivery.lot_number = ledger.lot_number AND delivery.receipt = ledger.receipt
                AND delivery.line = ledger.line
            LEFT JOIN views.lot AS lot
                ON ledger.lot_sequence = 1 AND lot.item = ledger.item AND lot.lot_number = ledger.lot_number
            LEFT JOIN LATERAL (
                SELECT change.position, change.before FROM views.lot_expiry_change AS change
                WHERE ledger.lot_sequence = 1 AND change.item = ledger.item AND change.lot_number = ledger.lot_number
                ORDER BY change.position LIMIT 1) AS changed ON true
            """;
    private static final String ORDER = " ORDER BY ledger.item, ledger.lot_number, ledger.position, ledger.ordinal";
    private static final String ORDER_BY_TIME = " ORDER BY ledger.position, ledger.ordinal";

    private final JdbcClient database;

    LedgerLines(JdbcClient database) {
        this.database = database;
    }

    /** Whether any item ever carried a GTIN. */
    boolean any() {
        return database.sql("SELECT EXISTS (SELECT FROM views.item_gtin)")
                .query(Boolean.class)
                .single();
    }

    /** Rows of events from one position to another. */
    List<LedgerLine> between(long from, long until) {
        return read(
                "ledger.position BETWEEN ? AND ? AND ledger.item IN (SELECT item FROM views.item_gtin)" + ORDER_BY_TIME,
                from,
                until);
    }

    /** Rows of an item from one lot and position to another. */
    List<LedgerLine> of(String item, String lot, long position, String lastLot, long lastPosition) {
        return read(
                "ledger.item = ? AND (ledger.lot_number, ledger.position) >= (?, ?)"
                        + " AND (ledger.lot_number, ledger.position) <= (?, ?)" + ORDER,
                item,
                lot,
                position,
                lastLot,
                lastPosition);
    }

    private List<LedgerLine> read(String condition, Object... parameters) {
        return database.sql(SELECT + " WHERE " + condition)
                .params(List.of(parameters))
                .query(LedgerLines::line)
                .list();
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        String movement = row.getString("movement");
        return new LedgerLine(
                new ItemCode(row.getString("item")),
                Cells.optional(row, "lot_number", LotNumber::new),
                row.getLong("position"),
                row.getLong("lot_sequence") == 1,
                MovementKind.valueOf(row.getString("kind")),
                movement == null ? row.getString("receipt") + "/" + row.getInt("line") : movement,
                row.getString("document_number"),
                Cells.optional(row, "vendor", name -> name),
                new LocationCode(row.getString("location")),
                row.getBigDecimal("quantity"),
                new Measure(row.getString("stock_measure")),
                Cells.optional(row, "status", QualityStatus::valueOf),
                row.getObject("business_date", LocalDate.class),
                Cells.instant(row, "recorded_at"),
                Cells.optional(row, "customer", CustomerCode::new),
                text(row, "order_number"),
                Cells.optional(row, "cause", WriteOffCause::valueOf),
                new Gtin(row.getString("gtin")),
                text(row, "purchase_order"),
                Cells.date(row, "expires_on"));
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return Cells.optional(row, column, told -> told);
    }
}
