package com.lotledger.web.receiving;

import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.web.page.Typed;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line to be added; as typed.
 *
 * @param line its number, given when the form was shown
 * @param scan what was scanned to fill the form, to be read again for the lot
 */
record LineForm(
        @Nullable String line,
        @Nullable String item,
        @Nullable String received,
        @Nullable String measure,
        @Nullable String ordered,
        @Nullable Boolean discontinuedConfirmed,
        @Nullable String scan) {

    static LineForm fresh(PurchaseReceiptView receipt) {
        return new LineForm(Integer.toString(next(receipt)), null, null, null, null, null, null);
    }

    static LineForm scanned(
            PurchaseReceiptView receipt, ItemCode item, @Nullable Quantity quantity, Measure measure, String scan) {
        return new LineForm(
                Integer.toString(next(receipt)),
                item.value(),
                quantity == null ? null : quantity.toString(),
                measure.value(),
                null,
                null,
                scan);
    }

    private static int next(PurchaseReceiptView receipt) {
        return receipt.lines().stream().mapToInt(ReceiptLineView::line).max().orElse(0) + 1;
    }

    /** The same under the number of another. */
    LineForm numbered(LineForm other) {
        return new LineForm(other.line, item, received, measure, ordered, discontinuedConfirmed, scan);
    }

    AddReceiptLine command(ReceiptId receipt) {
        Violations violations = new Violations();
        Supplier<Integer> number = Typed.required(violations, "line", line, LineForm::number);
        Supplier<ItemCode> code = Typed.required(violations, "item", item, ItemCode::new);
        Supplier<Quantity> quantity = Typed.required(violations, "received", received, Quantity::of);
        Measure unit = Typed.read(violations, "measure", measure, Measure::new);
        Quantity wanted = Typed.read(violations, "ordered", ordered, Quantity::of);
        violations.refuseIfAny();
        return new AddReceiptLine(
                receipt,
                number.get(),
                code.get(),
                quantity.get(),
                unit,
                wanted,
                Boolean.TRUE.equals(discontinuedConfirmed),
                false);
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException none) {
            throw Refusal.invalid("R-X08", null, "a line number is 1 to 1000");
        }
    }
}
