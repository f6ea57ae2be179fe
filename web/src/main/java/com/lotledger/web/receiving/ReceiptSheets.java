package com.lotledger.web.receiving;

import com.lotledger.api.item.ItemQuery.GetItem;
import com.lotledger.api.item.ItemView;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptAssignmentView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.ItemCode;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import com.lotledger.web.receiving.LotInSight.Expires;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a receipt out for its page. */
@Component
class ReceiptSheets {

    private static final int MOST_NAMED = 20;

    private final Questions questions;

    ReceiptSheets(Questions questions) {
        this.questions = questions;
    }

    /**
     * The page of a receipt that an open line is on, or that begins with a line.
     *
     * @param open number of the line whose form is shown; null for none
     */
    ReceiptSheet of(PurchaseReceiptView receipt, Visitor visitor, @Nullable Integer open, int from, Reasons reasons) {
        List<ReceiptLineView> all = receipt.lines();
        int start = open == null ? Math.clamp(from, 0, all.size()) : pageOf(all, open);
        int end = Math.min(start + ReceiptSheet.LINES, all.size());
        List<ReceiptLineView> shown = all.subList(start, end);
        Map<ItemCode, ItemView> items = new HashMap<>();
        List<Violation> elsewhere = reasons.ofReceipt(shown);
        return new ReceiptSheet(
                receipt,
                ReceiptSheet.changes(receipt, visitor),
                shown.stream()
                        .map(line -> line(receipt, line, open, items, reasons))
                        .toList(),
                all.stream()
                        .filter(ReceiptSheet::unfinished)
                        .map(ReceiptLineView::line)
                        .limit(MOST_NAMED)
                        .toList(),
                elsewhere,
                start == 0 ? null : Math.max(0, start - ReceiptSheet.LINES),
                end == all.size() ? null : end);
    }

    ItemView item(ReceiptLineView line) {
        return questions.ask(new GetItem(line.item()), ItemView.class, "item " + line.item());
    }

    private LineSheet line(
            PurchaseReceiptView receipt,
            ReceiptLineView line,
            @Nullable Integer open,
            Map<ItemCode, ItemView> items,
            Reasons reasons) {
        return new LineSheet(
                line,
                open != null && open == line.line(),
                line.assignments().stream()
                        .map(part -> part(receipt, line, part, items, reasons))
                        .toList(),
                reasons.of(line));
    }

    private LineSheet.Part part(
            PurchaseReceiptView receipt,
            ReceiptLineView line,
            ReceiptAssignmentView part,
            Map<ItemCode, ItemView> items,
            Reasons reasons) {
        Expires expires = line.lotTracked()
                ? LotsInSight.of(receipt, line, items.computeIfAbsent(line.item(), none -> item(line)), part)
                : Expires.UNKNOWN;
        return new LineSheet.Part(part, expires, LotsInSight.isExpired(receipt, expires), reasons.of(line, part));
    }

    private static int pageOf(List<ReceiptLineView> all, int open) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).line() == open) {
                return at / ReceiptSheet.LINES * ReceiptSheet.LINES;
            }
        }
        return 0;
    }
}
