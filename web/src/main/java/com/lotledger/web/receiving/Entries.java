package com.lotledger.web.receiving;

import com.lotledger.api.item.ItemView;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the form for a line, with what was typed before. */
@Component
class Entries {

    private final ReceiptSheets sheets;
    private final LotsInSight lots;
    private final Suggestions suggestions;

    Entries(ReceiptSheets sheets, LotsInSight lots, Suggestions suggestions) {
        this.sheets = sheets;
        this.lots = lots;
        this.suggestions = suggestions;
    }

    /** The line whose form is shown: the one asked for, or else the first that waits for its place; null for none. */
    static @Nullable Integer open(PurchaseReceiptView receipt, @Nullable Integer asked, boolean typed) {
        Optional<ReceiptLineView> wanted = receipt.lines().stream()
                .filter(each -> asked != null && asked == each.line() && each.inventoried())
                .findFirst();
        if (wanted.isPresent()) {
            return typed || ReceiptSheet.assignable(wanted.get())
                    ? Integer.valueOf(wanted.get().line())
                    : null;
        }
        return receipt.lines().stream()
                .filter(ReceiptSheet::unfinished)
                .findFirst()
                .map(ReceiptLineView::line)
                .orElse(null);
    }

    Entry of(
            PurchaseReceiptView receipt,
            int number,
            @Nullable AssignmentForm before,
            boolean filled,
            @Nullable List<Violation> violations) {
        ReceiptLineView line = Receipts.line(receipt, number);
        ItemView item = sheets.item(line);
        AssignmentForm typed = before == null ? AssignmentForm.fresh(line) : before;
        return new Entry(
                line,
                item,
                typed,
                filled,
                lots.of(receipt, line, item, typed),
                Objects.requireNonNullElse(violations, List.of()),
                suggestions.bins(receipt.location(), null),
                line.lotTracked() ? suggestions.lots(line.item(), receipt.vendor(), null) : List.of());
    }
}
