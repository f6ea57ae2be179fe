package com.lotledger.web.receiving;

import com.lotledger.api.receipt.PurchaseReceiptCommand.UnassignQuantityFromBin;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Visitor;
import com.lotledger.web.scanning.Scans;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts parts of a line into bins and lots, and takes them back. */
@PageController
class AssignmentsController {

    private final Commands commands;
    private final Scans scans;

    AssignmentsController(Commands commands, Scans scans) {
        this.commands = commands;
        this.scans = scans;
    }

    @PostMapping("/receiving/{receipt}/lines/{line}/assignments")
    String assign(
            @PathVariable String receipt,
            @PathVariable int line,
            Visitor visitor,
            Addresses addresses,
            AssignmentForm typed,
            RedirectAttributes next) {
        ReceiptId name = Receipts.named(receipt);
        AssignmentForm form = typed.bin() == null
                ? typed
                : typed.intoBin(scans.binCode(typed.bin().strip(), visitor.businessDate()));
        Outcome outcome = commands.tried(visitor, () -> form.command(name, line));
        if (outcome.done()) {
            next.addFlashAttribute(Carried.STORED, "line-" + line);
        } else {
            next.addFlashAttribute(Carried.ASSIGNMENT, form);
            next.addFlashAttribute(Carried.ASSIGNMENT_VIOLATIONS, outcome.violations());
        }
        return "redirect:" + addresses.receipt(name, line);
    }

    @PostMapping("/receiving/{receipt}/lines/{line}/assignments/remove")
    String unassign(
            @PathVariable String receipt,
            @PathVariable int line,
            @RequestParam String assignment,
            Visitor visitor,
            Addresses addresses,
            RedirectAttributes next) {
        ReceiptId name = Receipts.named(receipt);
        Outcome outcome =
                commands.tried(visitor, () -> new UnassignQuantityFromBin(name, new AssignmentId(assignment)));
        if (!outcome.done()) {
            next.addFlashAttribute(Carried.REFUSED, outcome.violations());
        }
        return "redirect:" + addresses.receipt(name, line);
    }
}
