package com.lotledger.web.receiving;

import com.lotledger.api.item.ItemView;
import com.lotledger.api.receipt.PurchaseReceiptCommand.AddReceiptLine;
import com.lotledger.api.receipt.PurchaseReceiptView;
import com.lotledger.api.receipt.ReceiptLineView;
import com.lotledger.api.value.Quantity;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Visitor;
import com.lotledger.web.scanning.Scan;
import com.lotledger.web.scanning.Scans;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a scan while goods are received: fills the form of a line, or makes the line. */
@PageController
class ScanIntoReceiptController {

    private final Scans scans;
    private final Receipts receipts;
    private final ScanFilling filling;
    private final Commands commands;

    ScanIntoReceiptController(Scans scans, Receipts receipts, ScanFilling filling, Commands commands) {
        this.scans = scans;
        this.receipts = receipts;
        this.filling = filling;
        this.commands = commands;
    }

    /**
     * Takes a scan.
     *
     * @param line the line whose form is open, and {@code typed} what is in it
     * @param chosen the item chosen where several carry the GTIN
     */
    @PostMapping("/receiving/{receipt}/scan")
    String scan(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String scan,
            @RequestParam(required = false) @Nullable Integer line,
            @RequestParam(required = false) @Nullable String chosen,
            AssignmentForm typed,
            Visitor visitor,
            Addresses addresses,
            RedirectAttributes next) {
        PurchaseReceiptView found = receipts.get(receipt);
        if (scan.isBlank()) {
            return "redirect:" + addresses.receipt(found.receipt());
        }
        return switch (scans.read(scan, visitor.businessDate())) {
            case Scan.Unreadable unreadable -> {
                next.addFlashAttribute(Carried.UNREADABLE, unreadable);
                yield back(found, line, typed, addresses, next);
            }
            case Scan.Bin bin -> {
                next.addFlashAttribute(
                        Carried.SCANNED, ScanSummary.ofBin(bin.bin().value()));
                yield back(found, line, typed.intoBin(bin.bin().value()), addresses, next);
            }
            case Scan.Goods goods -> {
                Optional<ItemView> item = goods.item(chosen);
                if (item.isEmpty()) {
                    next.addFlashAttribute(Carried.CHOICE, goods);
                    yield back(found, line, typed, addresses, next);
                }
                yield goods(found, line, typed, goods, item.get(), visitor, addresses, next);
            }
        };
    }

    private String goods(
            PurchaseReceiptView receipt,
            @Nullable Integer open,
            AssignmentForm typed,
            Scan.Goods goods,
            ItemView item,
            Visitor visitor,
            Addresses addresses,
            RedirectAttributes next) {
        Optional<ReceiptLineView> waiting = receipt.lines().stream()
                .filter(each -> each.item().equals(item.item()) && ReceiptSheet.assignable(each))
                .min(Comparator.comparing((ReceiptLineView each) -> open == null || each.line() != open));
        if (waiting.isPresent()) {
            ReceiptLineView line = waiting.get();
            AssignmentForm before = open != null && open == line.line() && typed.assignment() != null
                    ? typed
                    : AssignmentForm.fresh(line);
            filling.fill(receipt, line, item, before, goods, next);
            return "redirect:" + addresses.receipt(receipt.receipt(), line.line());
        }
        return newLine(receipt, goods, item, visitor, addresses, next);
    }

    /** A label that says how much there is makes the line at once; otherwise the quantity is asked for. */
    private String newLine(
            PurchaseReceiptView receipt,
            Scan.Goods goods,
            ItemView item,
            Visitor visitor,
            Addresses addresses,
            RedirectAttributes next) {
        Quantity quantity = ScanFilling.quantity(goods.goods(), item.stockMeasure(), item);
        LineForm form = LineForm.scanned(receipt, item.item(), quantity, item.stockMeasure(), goods.scanned());
        if (quantity == null) {
            next.addFlashAttribute(Carried.ADDING, form);
            next.addFlashAttribute(
                    Carried.SCANNED,
                    new ScanSummary(
                            item.item().value(),
                            goods.goods().elements(),
                            goods.goods().serial(),
                            false,
                            null,
                            false));
            return "redirect:" + addresses.receipt(receipt.receipt());
        }
        Outcome outcome = Outcome.of(() -> {
            AddReceiptLine command = form.command(receipt.receipt());
            commands.give(visitor, command);
            return command.line();
        });
        if (!(outcome.result() instanceof Integer line)) {
            next.addFlashAttribute(Carried.ADDING, form);
            next.addFlashAttribute(Carried.ADDING_VIOLATIONS, outcome.violations());
            return "redirect:" + addresses.receipt(receipt.receipt());
        }
        PurchaseReceiptView now = receipts.get(receipt.receipt().value());
        ReceiptLineView added = Receipts.line(now, line);
        filling.fill(now, added, item, AssignmentForm.fresh(added), goods, next);
        return "redirect:" + addresses.receipt(receipt.receipt(), line);
    }

    private static String back(
            PurchaseReceiptView receipt,
            @Nullable Integer line,
            AssignmentForm typed,
            Addresses addresses,
            RedirectAttributes next) {
        if (line == null || typed.assignment() == null) {
            return "redirect:" + addresses.receipt(receipt.receipt());
        }
        next.addFlashAttribute(Carried.ASSIGNMENT, typed);
        return "redirect:" + addresses.receipt(receipt.receipt(), line);
    }
}
