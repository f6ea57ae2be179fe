package com.lotledger.web.receiving;

import com.lotledger.api.receipt.PurchaseReceiptStatus;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Violation;
import com.lotledger.web.page.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as the page shows it.
 *
 * @param changes whether the visitor may change it
 * @param lines the lines of this page
 * @param unfinished numbers of the lines that have quantities without a place, at most the first twenty
 * @param reasons why posting was refused, where no line of this page says so
 * @param previous index of the first line of the page before; null on the first
 * @param next index of the first line of the page after; null on the last
 */
record ReceiptSheet(
        PurchaseReceiptView receipt,
        boolean changes,
        List<LineSheet> lines,
        List<Integer> unfinished,
        List<Violation> reasons,
        @Nullable Integer previous,
        @Nullable Integer next) {

    /** Lines of one page. */
    static final int LINES = 50;

    ReceiptSheet {
        lines = List.copyOf(lines);
        unfinished = List.copyOf(unfinished);
        reasons = List.copyOf(reasons);
    }

    static boolean mayReceive(Visitor visitor) {
        return visitor.isOneOf("RECEIVER", "INTEGRATION", "ADMINISTRATOR");
    }

    static boolean changes(PurchaseReceiptView receipt, Visitor visitor) {
        return receipt.status() == PurchaseReceiptStatus.DRAFT && mayReceive(visitor);
    }

    /** Whether more of a line can be given a place. */
    static boolean assignable(ReceiptLineView line) {
        return line.inventoried() && line.remaining().isPositive();
    }

    /** Whether posting gives all of a line its place by itself (R-C02, R-C03). */
    static boolean goesByItself(ReceiptLineView line) {
        return assignable(line)
                && !line.lotTracked()
                && line.proposedBin() != null
                && line.assignments().isEmpty();
    }

    /** Whether somebody has to say where a line goes. */
    static boolean unfinished(ReceiptLineView line) {
        return assignable(line) && !goesByItself(line);
    }

    /** Whether every line has its place, as far as quantities go. */
    public boolean complete() {
        return unfinished.isEmpty() && !receipt.lines().isEmpty();
    }
}
