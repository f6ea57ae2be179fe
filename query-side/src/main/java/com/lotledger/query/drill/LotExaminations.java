package com.lotledger.query.drill;

import com.lotledger.api.drill.DrawnLot;
import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.DrillQuery.DrawLotForDrill;
import com.lotledger.api.drill.DrillQuery.ExamineLotForDrill;
import com.lotledger.api.drill.LotForDrillView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.platform.processing.ProcessorPositions;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.question.Cells;
import com.lotledger.query.stock.StockModel;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws lots for drills and looks up what became of one. */
@Component
class LotExaminations {

    private static final String OF_LOT = " WHERE item = ? AND lot_number = ANY (?)";
    private static final String NTH = """
            SELECT item, lot_number FROM views.lot WHERE created_position <= ?
            ORDER BY created_position, item, lot_number OFFSET ? LIMIT 1
            """;

    private final JdbcClient database;
    private final LotNames names;
    private final ProcessorPositions positions;

    LotExaminations(JdbcClient database, LotNames names, ProcessorPositions positions) {
        this.database = database;
        this.names = names;
        this.positions = positions;
    }

    @QueryHandler
    @Nullable
    LotForDrillView draw(DrawLotForDrill question) {
        long position = reached();
        long lots = database.sql("SELECT count(*) FROM views.lot WHERE created_position <= ?")
                .param(position)
                .query(Long.class)
                .single();
        if (lots == 0) {
            return null;
        }
        long number = number(question.seed(), lots);
        return database.sql(NTH)
                .params(position, number)
                .query((row, count) -> new LotForDrillView(
                        new ItemCode(row.getString(1)),
                        new LotNumber(row.getString(2)),
                        new DrawnLot(question.seed(), lots, number, position)))
                .single();
    }

    @QueryHandler
    @Nullable
    DrillFindings examine(ExamineLotForDrill question) {
        LotNumber lot = names.meantBy(question.item(), question.lotNumber());
        if (lot == null) {
            return null;
        }
        long position = reached();
        List<LotNumber> numbers = Stream.concat(Stream.of(lot), names.formerNumbersOf(question.item(), lot).stream())
                .toList();
        Object[] keys = {
            question.item().value(), numbers.stream().map(LotNumber::value).toArray(String[]::new)
        };
        return database.sql("""
                        SELECT max(stock_measure) AS stock_measure, sum(received + untracked_in + moved_in) AS received,
                            sum(on_hand) AS on_hand, sum(shipped - returned_by_customer) AS with_customers,
                            sum(returned_to_vendor + written_off + moved_out) AS elsewhere, sum(adjusted) AS adjusted
                        FROM views.lot""" + OF_LOT)
                .params(keys)
                .query((row, count) -> findings(row, position, numbers, keys))
                .single();
    }

    private DrillFindings findings(ResultSet row, long position, List<LotNumber> numbers, Object[] keys)
            throws SQLException {
        return new DrillFindings(
                position,
                numbers,
                deliveries(keys),
                texts("vendor", "views.lot_delivery", "true", keys),
                texts("document_number", "views.lot_delivery", "true", keys),
                texts("purchase_order", "views.lot_delivery", "purchase_order <> ''", keys),
                texts("bin", "views.lot_stock", "on_hand <> 0", keys),
                texts("customer", "views.lot_customer", "shipped <> returned", keys),
                database.sql("SELECT count(DISTINCT customer) FROM views.lot_customer" + OF_LOT)
                        .params(keys)
                        .query(Long.class)
                        .single(),
                Cells.optional(row, "stock_measure", Measure::new),
                quantity(row, "received"),
                quantity(row, "on_hand"),
                quantity(row, "with_customers"),
                quantity(row, "elsewhere"),
                quantity(row, "adjusted"));
    }

    private int deliveries(Object[] keys) {
        return database.sql("SELECT count(DISTINCT (receipt, line)) FROM views.lot_delivery" + OF_LOT)
                .params(keys)
                .query(Integer.class)
                .single();
    }

    private List<String> texts(String column, String table, String condition, Object[] keys) {
        return database.sql("SELECT DISTINCT " + column + " FROM " + table + OF_LOT + " AND " + condition
                        + " ORDER BY 1 LIMIT 500")
                .params(keys)
                .query(String.class)
                .list();
    }

    private static SignedQuantity quantity(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column) == null ? SignedQuantity.ZERO : Cells.quantity(row, column);
    }

    private long reached() {
        return positions
                .handledAnywhere(StockModel.NAME)
                .map(ProcessorPositions::positionOf)
                .orElse(0L);
    }

    private static long number(String seed, long lots) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest((seed + "/" + lots).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, sum).mod(BigInteger.valueOf(lots)).longValueExact();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
