package com.lotledger.web.receiving;

import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.web.page.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers while a form is filled in: what it would make, and what may be meant. */
@PageController
class EntryController {

    private final Receipts receipts;
    private final ReceiptSheets sheets;
    private final LotsInSight lots;
    private final Suggestions suggestions;

    EntryController(Receipts receipts, ReceiptSheets sheets, LotsInSight lots, Suggestions suggestions) {
        this.receipts = receipts;
        this.sheets = sheets;
        this.lots = lots;
        this.suggestions = suggestions;
    }

    @GetMapping("/receiving/{receipt}/lines/{line}/lot")
    String lot(@PathVariable String receipt, @PathVariable int line, AssignmentForm typed, Model model) {
        PurchaseReceiptView found = receipts.get(receipt);
        ReceiptLineView of = Receipts.line(found, line);
        model.addAttribute("line", of);
        model.addAttribute("sight", lots.of(found, of, sheets.item(of), typed));
        return "receipt-parts :: sight(line=${line},sight=${sight})";
    }

    @GetMapping("/receiving/{receipt}/lines/{line}/lots")
    String lots(
            @PathVariable String receipt,
            @PathVariable int line,
            @RequestParam(required = false) @Nullable String lotNumber,
            Model model) {
        PurchaseReceiptView found = receipts.get(receipt);
        model.addAttribute("lots", suggestions.lots(Receipts.line(found, line).item(), found.vendor(), lotNumber));
        return "receipt-parts :: lots(lots=${lots})";
    }

    @GetMapping("/receiving/{receipt}/bins")
    String bins(@PathVariable String receipt, @RequestParam(required = false) @Nullable String bin, Model model) {
        model.addAttribute("bins", suggestions.bins(receipts.get(receipt).location(), bin));
        return "receipt-parts :: bins(bins=${bins})";
    }

    @GetMapping("/receiving/{receipt}/items")
    String items(@RequestParam(required = false) @Nullable String item, Model model) {
        model.addAttribute("items", suggestions.items(item));
        return "receipt-parts :: items(items=${items})";
    }
}
