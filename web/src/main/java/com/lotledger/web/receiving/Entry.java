package com.lotledger.web.receiving;

import com.lotledger.api.bin.StockBinView;
import com.lotledger.api.item.ItemView;
import com.lotledger.api.lot.LotView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.ExpiryPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a part of a line is put into a bin and a lot.
 *
 * @param typed what is in its fields
 * @param filled whether it comes from a form or scan just sent, so that it replaces what the browser has kept
 * @param sight what it would make
 * @param violations why it was refused
 * @param bins bins to choose from
 * @param lots lots to choose from
 */
record Entry(
        ReceiptLineView line,
        ItemView item,
        AssignmentForm typed,
        boolean filled,
        LotInSight sight,
        List<Violation> violations,
        List<StockBinView> bins,
        List<LotView> lots) {

    Entry {
        violations = List.copyOf(violations);
        bins = List.copyOf(bins);
        lots = List.copyOf(lots);
    }

    /** By which the browser keeps what is typed into it. */
    public String formName() {
        return "line-" + line.line();
    }

    /** The field that comes next. */
    public String nextField() {
        if (isBlank(typed.bin())) {
            return "bin";
        }
        if (line.lotTracked() && isBlank(typed.lotNumber()) && !item.autoLotNumbers()) {
            return "lotNumber";
        }
        if (filled && !isBlank(typed.quantity())) {
            return "assign";
        }
        return line.lotTracked() && !filled ? "lotNumber" : "quantity";
    }

    /** How lots of the item expire, by the name of the words for it. */
    public String policyName() {
        return switch (item.expiryPolicy()) {
            case ExpiryPolicy.NotRequired never -> "NOT_REQUIRED";
            case ExpiryPolicy.ByDate byDate -> "BY_DATE";
            case ExpiryPolicy.Period period -> period.unit() + "." + period.from();
        };
    }

    /** How long they last; 0 when no period says so. */
    public int policyLength() {
        return item.expiryPolicy() instanceof ExpiryPolicy.Period period ? period.length() : 0;
    }

    /** Units of a period. */
    public List<ExpiryPolicy.Unit> units() {
        return List.of(ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.Unit.DAYS, ExpiryPolicy.Unit.YEARS);
    }

    /** What a period counts from. */
    public List<ExpiryPolicy.From> bases() {
        return List.of(ExpiryPolicy.From.values());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
