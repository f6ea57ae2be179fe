package com.lotledger.web.receiving;

import com.lotledger.api.receipt.PurchaseReceiptCommand.OpenPurchaseReceipt;
import com.lotledger.api.receipt.PurchaseReceiptPage;
import com.lotledger.api.receipt.PurchaseReceiptQuery.Column;
import com.lotledger.api.receipt.PurchaseReceiptQuery.FindPurchaseReceipts;
import com.lotledger.api.receipt.PurchaseReceiptStatus;
import com.lotledger.api.value.LocationCode;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The receipts that are open, and a form to start another. */
@PageController
class ReceivingController {

    private static final int LINES = 25;

    private final Questions questions;
    private final Commands commands;

    ReceivingController(Questions questions, Commands commands) {
        this.questions = questions;
        this.commands = commands;
    }

    @GetMapping("/receiving")
    String receipts(
            Visitor visitor,
            @RequestParam(defaultValue = "DRAFT") PurchaseReceiptStatus status,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        model.addAttribute("status", status);
        model.addAttribute("statuses", List.of(PurchaseReceiptStatus.values()));
        model.addAttribute("mayReceive", ReceiptSheet.mayReceive(visitor));
        model.addAttribute(
                "receipts",
                questions.ask(
                        new FindPurchaseReceipts(
                                status,
                                visitor.location() == null ? null : new LocationCode(visitor.location()),
                                null,
                                null,
                                null,
                                null,
                                null,
                                Column.RECEIVED_ON,
                                true,
                                LINES,
                                cursor),
                        PurchaseReceiptPage.class));
        if (!model.containsAttribute("opening")) {
            model.addAttribute("opening", OpeningForm.fresh(visitor));
        }
        return "receiving";
    }

    @PostMapping("/receiving")
    String open(Visitor visitor, Addresses addresses, OpeningForm opening, RedirectAttributes next) {
        Outcome outcome = Outcome.of(() -> {
            OpenPurchaseReceipt command = opening.command();
            commands.give(visitor, command);
            return command.receipt();
        });
        if (!outcome.done()) {
            next.addFlashAttribute("opening", opening);
            next.addFlashAttribute("violations", outcome.violations());
            return "redirect:/receiving";
        }
        next.addFlashAttribute("stored", "start");
        return "redirect:" + addresses.receipt(Receipts.named(opening.receipt()));
    }
}
