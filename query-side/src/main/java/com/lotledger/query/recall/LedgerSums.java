package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallBalance;
import com.lotledger.api.recall.RecallQuantities;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.query.question.Cells;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where units are, added up from {@code ledger}. Every row counts once for what brought or took it and once for where it left the
 * stock, so that both sides are equal whatever rows are added up.
 */
final class LedgerSums {

    private static final List<String> NAMES = List.of(
            "received",
            "recalled",
            "other_stock",
            "shipped",
            "returned",
            "returned_to_vendor",
            "destroyed",
            "written_off",
            "adjusted");

    static final String COLUMNS = """
            coalesce(sum(ledger.quantity) FILTER (WHERE ledger.kind IN ('PURCHASE_RECEIPT', 'UNTRACKED_STOCK',
                'LOT_CORRECTION', 'LOT_MERGE', 'LOT_RENUMBERING')), 0) AS received,
            coalesce(sum(ledger.quantity) FILTER (WHERE ledger.status = 'RECALLED'), 0) AS recalled,
            coalesce(sum(ledger.quantity) FILTER (WHERE ledger.status IS DISTINCT FROM 'RECALLED'), 0) AS other_stock,
            coalesce(-sum(ledger.quantity) FILTER (WHERE ledger.kind = 'SHIPMENT'), 0) AS shipped,
            coalesce(sum(ledger.quantity) FILTER (WHERE ledger.kind = 'CUSTOMER_RETURN'), 0) AS returned,
            coalesce(-sum(ledger.quantity) FILTER (WHERE ledger.kind = 'VENDOR_RETURN'), 0) AS returned_to_vendor,
            coalesce(-sum(ledger.quantity) FILTER (WHERE ledger.kind = 'WRITE_OFF'
                AND ledger.cause = 'DESTROYED'), 0) AS destroyed,
            coalesce(-sum(ledger.quantity) FILTER (WHERE ledger.kind = 'WRITE_OFF'
                AND ledger.cause IS DISTINCT FROM 'DESTROYED'), 0) AS written_off,
            coalesce(sum(ledger.quantity) FILTER (WHERE ledger.kind = 'ADJUSTMENT'), 0) AS adjusted,
            coalesce(bool_or(ledger.kind IN ('LOT_MERGE', 'LOT_RENUMBERING') AND ledger.quantity < 0), false) AS handed_on,
            coalesce(bool_or(ledger.kind IN ('LOT_CORRECTION', 'LOT_MERGE', 'LOT_RENUMBERING')), false) AS other_numbers,
            coalesce(min(ledger.stock_measure), '') AS stock_measure
            """;

    /** The sums of sums. */
    static final String OF_PARTS =
            NAMES.stream().map(name -> "sum(" + name + ") AS " + name).collect(Collectors.joining(", "));

    private LedgerSums() {}

    static RecallQuantities quantities(ResultSet row) throws SQLException {
        SignedQuantity received = Cells.quantity(row, "received");
        SignedQuantity withCustomers = Cells.quantity(row, "shipped")
                .plus(Cells.quantity(row, "returned").negated());
        return new RecallQuantities(
                received,
                Cells.quantity(row, "recalled"),
                Cells.quantity(row, "other_stock"),
                Cells.quantity(row, "shipped"),
                Cells.quantity(row, "returned"),
                withCustomers,
                Cells.quantity(row, "returned_to_vendor"),
                Cells.quantity(row, "destroyed"),
                Cells.quantity(row, "written_off"),
                Cells.quantity(row, "adjusted"),
                row.getBoolean("other_numbers") ? null : percentAccounted(received, withCustomers));
    }

    static RecallBalance balance(ResultSet row, Quantity explained) throws SQLException {
        SignedQuantity shipped = Cells.quantity(row, "shipped");
        SignedQuantity returned = Cells.quantity(row, "returned");
        SignedQuantity accounted = new SignedQuantity(explained.amount());
        return new RecallBalance(
                new ItemCode(row.getString("item")),
                new Measure(row.getString("stock_measure")),
                Cells.quantity(row, "received"),
                Cells.quantity(row, "recalled"),
                Cells.quantity(row, "other_stock"),
                shipped,
                returned,
                Cells.quantity(row, "returned_to_vendor"),
                Cells.quantity(row, "destroyed"),
                Cells.quantity(row, "written_off"),
                Cells.quantity(row, "adjusted"),
                accounted,
                shipped.plus(returned.negated()).plus(accounted.negated()));
    }

    /** Rounded down, so that nothing is called complete that is not. */
    static BigDecimal percentAccounted(SignedQuantity received, SignedQuantity unaccounted) {
        BigDecimal all = received.amount();
        if (all.signum() <= 0) {
            return unaccounted.amount().signum() > 0 ? BigDecimal.ZERO : BigDecimal.valueOf(100);
        }
        return all.subtract(unaccounted.amount())
                .multiply(BigDecimal.valueOf(100))
                .divide(all, 2, RoundingMode.FLOOR);
    }
}
