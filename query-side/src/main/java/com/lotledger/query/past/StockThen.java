package com.lotledger.query.past;

import com.lotledger.query.stock.ClosedLedger;
import com.lotledger.query.stock.ClosedLedger.Grain;
import java.util.List;

/**
 * Tables and expressions of past stock, to be put into a statement: the closed part of the ledger from its accounts, the rest,
 * and the first movements of lots, row by row. Names of keys are expressions of the statement around.
 */
public final class StockThen {

    private final Then then;
    private final AccountThen accounts;

    public StockThen(Then then) {
        this.then = then;
        this.accounts = new AccountThen(then);
    }

    /** Expression: what lies of a lot in a bin; an empty number stands for what is in no lot. */
    public String inBin(String item, String lotNumber, String bin, String location) {
        return "(SELECT coalesce(sum(of_lot.on_hand), 0) FROM (%s) AS of_lot)"
                .formatted(lot(
                        item,
                        lotNumber,
                        " AND bin = %s AND location = %s".formatted(bin, location),
                        " AND " + AccountThen.beginsWith(List.of(bin, location))));
    }

    /** Expression: what of that may be used, were it not for its expiry. */
    public String releasedInBin(String item, String lotNumber, String bin, String location) {
        return "(SELECT coalesce(sum(of_lot.on_hand), 0) FROM (%s) AS of_lot WHERE of_lot.status = 'RELEASED')"
                .formatted(lot(
                        item,
                        lotNumber,
                        " AND bin = %s AND location = %s".formatted(bin, location),
                        " AND " + AccountThen.beginsWith(List.of(bin, location))));
    }

    /** Table {@code (bin, location, status, on_hand)}: parts of a lot, several rows for one part. */
    public String lot(String item, String lotNumber) {
        return lot(item, lotNumber, "", "");
    }

    private String lot(String item, String lotNumber, String ledgerCondition, String accountCondition) {
        return rows(
                        item,
                        lotNumber,
                        "bin, location, coalesce(status, '') AS status, quantity AS on_hand",
                        ledgerCondition,
                        "ledger.lot_sequence IS NULL OR ledger.lot_sequence > " + ClosedLedger.EARLY_MOVEMENTS)
                + " UNION ALL "
                + accounts.accounts(
                        Grain.LOT,
                        "first.item = %s AND first.lot_number = %s".formatted(item, lotNumber) + accountCondition,
                        AccountThen.part(1) + ", " + AccountThen.part(2) + ", " + AccountThen.part(3) + ", "
                                + accounts.quantityOfFirst(Grain.LOT));
    }

    /** Table {@code (bin, location, status, status_before, on_hand)}: parts of a delivery in a lot, several rows for one. */
    public String delivery(String item, String lotNumber, String receipt, String line) {
        return rows(
                        item,
                        lotNumber,
                        "bin, location, status, coalesce(status_before, '') AS status_before, quantity AS on_hand",
                        " AND receipt = %s AND line = %s".formatted(receipt, line))
                + " UNION ALL "
                + accounts.accounts(
                        Grain.DELIVERY,
                        "first.item = %s AND first.lot_number = %s AND %s"
                                .formatted(item, lotNumber, AccountThen.beginsWith(List.of(receipt, line))),
                        AccountThen.part(3) + ", " + AccountThen.part(4) + ", " + AccountThen.part(5) + ", "
                                + AccountThen.part(6) + ", " + accounts.quantityOfFirst(Grain.DELIVERY));
    }

    /**
     * Table {@code (receipt, line, customer, kind, quantity)}: what customers got of a lot, below zero, and gave back; several
     * rows for one of them.
     */
    public String customers(String item, String lotNumber) {
        return rows(item, lotNumber, "receipt, line, customer, kind, quantity", " AND customer IS NOT NULL")
                + " UNION ALL "
                + accounts.accounts(
                        Grain.CUSTOMER,
                        "first.item = %s AND first.lot_number = %s".formatted(item, lotNumber),
                        AccountThen.part(1) + ", " + AccountThen.part(2) + "::integer, " + AccountThen.part(3) + ", "
                                + AccountThen.part(4) + ", " + accounts.quantityOfFirst(Grain.CUSTOMER));
    }

    /** Table {@code (customer, kind, quantity)}: the same of one delivery. */
    public String customersOf(String item, String lotNumber, String receipt, String line) {
        return rows(
                        item,
                        lotNumber,
                        "customer, kind, quantity",
                        " AND customer IS NOT NULL AND receipt = %s AND line = %s".formatted(receipt, line))
                + " UNION ALL "
                + accounts.accounts(
                        Grain.CUSTOMER,
                        "first.item = %s AND first.lot_number = %s AND %s"
                                .formatted(item, lotNumber, AccountThen.beginsWith(List.of(receipt, line))),
                        AccountThen.part(3) + ", " + AccountThen.part(4) + ", "
                                + accounts.quantityOfFirst(Grain.CUSTOMER));
    }

    /** Table {@code (kind, direction, quantity)}: what came into a lot (1) and left it (-1); several rows for one kind. */
    public String kinds(String item, String lotNumber) {
        return rows(item, lotNumber, "kind, sign(quantity)::integer AS direction, quantity", "")
                + " UNION ALL "
                + accounts.accounts(
                        Grain.KIND,
                        "first.item = %s AND first.lot_number = %s".formatted(item, lotNumber),
                        AccountThen.part(1) + ", " + AccountThen.part(2) + "::integer, "
                                + accounts.quantityOfFirst(Grain.KIND));
    }

    /** Table {@code (item, location, status, on_hand)} with a condition on {@code item}; several rows for one part. */
    public String items(String condition) {
        return """
                SELECT item, location, coalesce(status, '') AS status, quantity AS on_hand FROM views.stock_ledger
                WHERE position >= %d AND %s AND %s
                """.formatted(then.open(), then.holds(), condition)
                + " UNION ALL "
                + accounts.accounts(
                        Grain.ITEM,
                        condition,
                        "first.item, " + AccountThen.part(1) + ", " + AccountThen.part(2) + ", "
                                + accounts.quantityOfFirst(Grain.ITEM));
    }

    /** Table {@code (item, bin, location, on_hand)}, all lots together; several rows for one bin. */
    public String bins() {
        return """
                SELECT item, bin, location, quantity AS on_hand FROM views.stock_ledger WHERE position >= %d AND %s
                UNION ALL SELECT place.item, place.bin, place.location, %s FROM views.item_bin_quantity AS place
                """.formatted(
                        then.open(),
                        then.holds(),
                        accounts.quantity(
                                "place.item", "''", Grain.BIN, Grain.account(List.of("place.bin", "place.location"))));
    }

    /** Condition on a row of {@code bin_quantity}: it may have held something; false only if it did not. */
    public String mayHaveHeld(String bin) {
        return (then.position() == null ? "true" : bin + ".first_position <= " + then.position())
                + (then.asOf() == null ? "" : " AND " + bin + ".moved_from <= " + then.date())
                + " AND (" + bin + ".on_hand <> 0 OR NOT " + isSettled(bin) + ")";
    }

    /** Condition on a row of {@code bin_quantity}: nothing came or went since, so that it holds now what it held then. */
    public String isSettled(String bin) {
        return "(" + then.holds(bin + ".position", bin + ".moved_to") + ")";
    }

    private String rows(String item, String lotNumber, String columns, String condition) {
        return rows(item, lotNumber, columns, condition, "ledger.lot_sequence > " + ClosedLedger.EARLY_MOVEMENTS);
    }

    private String rows(String item, String lotNumber, String columns, String condition, String later) {
        return """
                SELECT %1$s FROM (SELECT * FROM views.stock_ledger AS ledger
                    WHERE ledger.item = %2$s AND ledger.lot_number = %3$s
                    ORDER BY ledger.position, ledger.ordinal LIMIT %4$d) AS early
                WHERE lot_sequence IS NOT NULL AND %5$s%6$s
                UNION ALL SELECT %1$s FROM views.stock_ledger AS ledger
                WHERE ledger.item = %2$s AND ledger.lot_number = %3$s AND ledger.position >= %7$d
                    AND (%8$s) AND %5$s%6$s
                """.formatted(
                columns, item, lotNumber, ClosedLedger.EARLY_MOVEMENTS, then.holds(), condition, then.open(), later);
    }
}
