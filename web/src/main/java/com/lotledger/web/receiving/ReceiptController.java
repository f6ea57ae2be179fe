package com.lotledger.web.receiving;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AbandonPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptCommand.PostPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One receipt: looked at, posted, given up. */
@PageController
class ReceiptController {

    private final Receipts receipts;
    private final ReceiptSheets sheets;
    private final Entries entries;
    private final Commands commands;

    ReceiptController(Receipts receipts, ReceiptSheets sheets, Entries entries, Commands commands) {
        this.receipts = receipts;
        this.sheets = sheets;
        this.entries = entries;
        this.commands = commands;
    }

    @GetMapping("/receiving/{receipt}")
    String receipt(
            @PathVariable String receipt,
            @RequestParam(required = false) @Nullable Integer line,
            @RequestParam(required = false) @Nullable Integer from,
            Visitor visitor,
            Model model) {
        Carried carried = Carried.from(model);
        PurchaseReceiptView found = receipts.get(receipt);
        boolean changes = ReceiptSheet.changes(found, visitor);
        Integer open = changes && from == null ? Entries.open(found, line, carried.assignment() != null) : null;
        ReceiptSheet sheet = sheets.of(found, visitor, open, from == null ? 0 : from, new Reasons(carried.refused()));
        Entry entry = open == null
                ? null
                : entries.of(
                        found,
                        open,
                        line != null && open.equals(line) ? carried.assignment() : null,
                        carried.assignment() != null,
                        carried.assignmentViolations());
        model.addAttribute("sheet", sheet);
        model.addAttribute("entry", entry);
        model.addAttribute("adding", adding(found, carried));
        model.addAttribute("focus", carried.focus(entry));
        return "receipt";
    }

    @PostMapping("/receiving/{receipt}/post")
    String post(@PathVariable String receipt, Visitor visitor, Addresses addresses, RedirectAttributes next) {
        ReceiptId name = Receipts.named(receipt);
        Outcome outcome = commands.tried(visitor, () -> new PostPurchaseReceipt(name));
        if (!outcome.done()) {
            next.addFlashAttribute(Carried.REFUSED, outcome.violations());
        }
        return "redirect:" + addresses.receipt(name);
    }

    @PostMapping("/receiving/{receipt}/abandon")
    String abandon(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Addresses addresses,
            RedirectAttributes next) {
        ReceiptId name = Receipts.named(receipt);
        Outcome outcome = commands.tried(visitor, () -> new AbandonPurchaseReceipt(name, new Reason(reason)));
        if (!outcome.done()) {
            next.addFlashAttribute(Carried.REFUSED, outcome.violations());
        }
        return "redirect:" + addresses.receipt(name);
    }

    private static LineForm adding(PurchaseReceiptView receipt, Carried carried) {
        LineForm before = carried.adding();
        if (before == null) {
            return LineForm.fresh(receipt);
        }
        List<String> taken = receipt.lines().stream()
                .map(ReceiptLineView::line)
                .map(String::valueOf)
                .toList();
        return before.line() == null || taken.contains(before.line())
                ? before.numbered(LineForm.fresh(receipt))
                : before;
    }
}
