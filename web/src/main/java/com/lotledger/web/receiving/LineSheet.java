package com.lotledger.web.receiving;

import com.lotledger.api.receipt.ReceiptAssignmentView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Violation;
import com.lotledger.web.receiving.LotInSight.Expires;
import java.util.List;

/**
 * A line as the page shows it.
 *
 * @param open whether the form for it is shown
 * @param parts what of it goes where
 * @param reasons why it stood against posting, apart from what its parts did
 */
record LineSheet(ReceiptLineView line, boolean open, List<Part> parts, List<Violation> reasons) {

    LineSheet {
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
    }

    /** Whether everything of it has a place. */
    public boolean complete() {
        return !line.inventoried() || !line.remaining().isPositive();
    }

    /** Whether it goes to its proposed bin when nobody says otherwise. */
    public boolean byItself() {
        return ReceiptSheet.goesByItself(line);
    }

    /** How much of it has a place, in percent, for the picture. */
    public int share() {
        double received = line.received().amount().doubleValue();
        double remaining = line.remaining().amount().doubleValue();
        return received <= 0 ? 0 : (int) Math.round(100 * (received - remaining) / received);
    }

    /**
     * A part of a line.
     *
     * @param expired whether its lot expires before the day of the receipt
     * @param reasons why it stood against posting
     */
    record Part(ReceiptAssignmentView assigned, Expires expires, boolean expired, List<Violation> reasons) {

        Part {
            reasons = List.copyOf(reasons);
        }
    }
}
