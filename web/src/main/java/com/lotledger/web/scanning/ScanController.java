package com.lotledger.web.scanning;

import com.lotledger.api.item.ItemView;
import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotPage;
import com.lotledger.api.lot.LotQuery.Column;
import com.lotledger.api.lot.LotQuery.FindLots;
import com.lotledger.api.lot.LotQuery.GetLotCard;
import com.lotledger.api.lot.LotView;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.LotNumber;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads from a label, or from a number that somebody types, to the page about what it is on. */
@PageController
class ScanController {

    private static final int MOST_LOTS = 2;

    private final Scans scans;
    private final Questions questions;

    ScanController(Scans scans, Questions questions) {
        this.scans = scans;
        this.questions = questions;
    }

    @GetMapping("/scan")
    String scan(
            Visitor visitor,
            Addresses addresses,
            @RequestParam(defaultValue = "") String scan,
            @RequestParam(required = false) @Nullable String item,
            Model model) {
        if (scan.isBlank()) {
            return "scan";
        }
        Scan read = scans.read(scan, visitor.businessDate());
        return switch (read) {
            case Scan.Bin bin -> "redirect:" + addresses.bin(bin.bin());
            case Scan.Goods goods -> goods(goods, item, addresses, model);
            case Scan.Unreadable unreadable -> unreadable(unreadable, addresses, model);
        };
    }

    private String goods(Scan.Goods goods, @Nullable String chosen, Addresses addresses, Model model) {
        Optional<ItemView> item = goods.item(chosen);
        if (item.isEmpty()) {
            model.addAttribute("choice", goods);
            return "scan";
        }
        if (goods.lotNumber() == null) {
            return "redirect:" + addresses.lotsOf(item.get().item());
        }
        Optional<LotCardView> lot = questions.find(
                new GetLotCard(item.get().item(), new LotNumber(goods.lotNumber()), PointInTime.NOW),
                LotCardView.class);
        if (lot.isPresent()) {
            LotView found = lot.get().lot();
            return "redirect:" + addresses.lot(found.item(), found.lotNumber());
        }
        model.addAttribute("unknownLot", goods);
        model.addAttribute("item", item.get());
        return "scan";
    }

    private String unreadable(Scan.Unreadable unreadable, Addresses addresses, Model model) {
        if (unreadable.readings().isEmpty()) {
            List<LotView> lots = lotsNumbered(unreadable.scanned());
            if (lots.size() == 1) {
                return "redirect:"
                        + addresses.lot(lots.getFirst().item(), lots.getFirst().lotNumber());
            }
            if (!lots.isEmpty()) {
                return "redirect:" + addresses.lotsNumbered(unreadable.scanned().strip());
            }
        }
        model.addAttribute("unreadable", unreadable);
        return "scan";
    }

    private List<LotView> lotsNumbered(String text) {
        try {
            String number = new LotNumber(text.strip()).value();
            return questions
                    .ask(
                            new FindLots(
                                    null, null, number, null, null, null, null, Column.ITEM, false, MOST_LOTS, null),
                            LotPage.class)
                    .entries();
        } catch (Refusal noNumber) {
            return List.of();
        }
    }
}
