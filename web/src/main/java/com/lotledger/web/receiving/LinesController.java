package com.lotledger.web.receiving;

import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RemoveReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Visitor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds lines to a draft and takes them out. */
@PageController
class LinesController {

    private final Commands commands;
    private final Receipts receipts;
    private final ScanFilling filling;

    LinesController(Commands commands, Receipts receipts, ScanFilling filling) {
        this.commands = commands;
        this.receipts = receipts;
        this.filling = filling;
    }

    @PostMapping("/receiving/{receipt}/lines")
    String add(
            @PathVariable String receipt,
            Visitor visitor,
            Addresses addresses,
            LineForm adding,
            RedirectAttributes next) {
        ReceiptId name = Receipts.named(receipt);
        Outcome outcome = Outcome.of(() -> {
            AddReceiptLine command = adding.command(name);
            commands.give(visitor, command);
            return command.line();
        });
        if (!(outcome.result() instanceof Integer line)) {
            next.addFlashAttribute(Carried.ADDING, adding);
            next.addFlashAttribute(Carried.ADDING_VIOLATIONS, outcome.violations());
            return "redirect:" + addresses.receipt(name);
        }
        next.addFlashAttribute(Carried.STORED, "line");
        if (adding.scan() != null && !adding.scan().isBlank()) {
            PurchaseReceiptView view = receipts.get(receipt);
            filling.again(view, Receipts.line(view, line), adding.scan(), visitor, next);
        }
        return "redirect:" + addresses.receipt(name, line);
    }

    @PostMapping("/receiving/{receipt}/lines/{line}/remove")
    String remove(
            @PathVariable String receipt,
            @PathVariable int line,
            Visitor visitor,
            Addresses addresses,
            RedirectAttributes next) {
        ReceiptId name = Receipts.named(receipt);
        Outcome outcome = commands.tried(visitor, () -> new RemoveReceiptLine(name, line));
        if (outcome.done()) {
            next.addFlashAttribute(Carried.STORED, "line-" + line);
        } else {
            next.addFlashAttribute(Carried.REFUSED, outcome.violations());
        }
        return "redirect:" + addresses.receipt(name);
    }
}
