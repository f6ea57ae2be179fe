package com.lotledger.web.quality;

import com.lotledger.api.movement.StockMovementPage;
import com.lotledger.api.movement.StockMovementQuery.FindVerdicts;
import com.lotledger.api.stock.StockPartPage;
import com.lotledger.api.stock.StockStatusQuery.FindStockOfLot;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.FreshName;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Verdicts on a lot or a part of it, and what was said of it before. */
@PageController
class VerdictController {

    private static final int PARTS = 200;
    private static final int VERDICTS = 50;

    private final Questions questions;
    private final Commands commands;

    VerdictController(Questions questions, Commands commands) {
        this.questions = questions;
        this.commands = commands;
    }

    @GetMapping("/quality/{item}/{lotNumber}")
    String lot(
            @PathVariable String item,
            @PathVariable String lotNumber,
            @RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        model.addAttribute("done", asked.get("done"));
        return page(
                new ItemCode(item),
                new LotNumber(lotNumber),
                Map.of("movement", FreshName.of("V"), "part", asked.getOrDefault("part", "")),
                cursor,
                visitor,
                model);
    }

    @PostMapping("/quality/{item}/{lotNumber}")
    String judge(
            @PathVariable String item,
            @PathVariable String lotNumber,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        ItemCode code = new ItemCode(item);
        LotNumber number = new LotNumber(lotNumber);
        Outcome outcome = commands.tried(visitor, () -> VerdictForm.command(code, number, typed));
        if (outcome.done()) {
            return "redirect:" + new Addresses().quality(code, number) + "?done=" + typed.get("verdict");
        }
        outcome.refuse(model, response);
        return page(code, number, typed, null, visitor, model);
    }

    private String page(
            ItemCode item,
            LotNumber lot,
            Map<String, String> typed,
            @Nullable String cursor,
            Visitor visitor,
            Model model) {
        model.addAttribute("item", item);
        model.addAttribute("lotNumber", lot);
        model.addAttribute("typed", typed);
        model.addAttribute("choices", choices(visitor));
        model.addAttribute(
                "parts",
                questions.ask(
                        new FindStockOfLot(item, lot, PARTS, null),
                        StockPartPage.class,
                        "lot " + lot + " of item " + item));
        model.addAttribute(
                "verdicts",
                questions.ask(new FindVerdicts(item, lot, VERDICTS, cursor), StockMovementPage.class, "lot"));
        return "quality/lot";
    }

    private static List<VerdictChoice> choices(Visitor visitor) {
        if (visitor.isOneOf("QUALITY")) {
            return visitor.isOneOf("RECALL_COORDINATOR") ? List.of(VerdictChoice.values()) : VerdictChoice.OF_QUALITY;
        }
        return visitor.isOneOf("RECALL_COORDINATOR") ? VerdictChoice.OF_RECALLS : List.of();
    }
}
