package com.lotledger.web.quality;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.stock.StockPartPage;
import com.lotledger.api.stock.StockStatusQuery.FindStockAwaitingVerdict;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a verdict. */
@PageController
class WaitingController {

    private static final int LINES = 50;

    private final Questions questions;

    WaitingController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/quality")
    String waiting(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        String place = location == null ? visitor.location() : location;
        Violations violations = new Violations();
        ItemCode itemCode = Typed.read(violations, "item", item, ItemCode::new);
        LocationCode locationCode = Typed.read(violations, "location", place, LocationCode::new);
        QualityStatus only = Typed.read(violations, "status", status, Typed.oneOf(QualityStatus.class));
        violations.refuseIfAny();
        model.addAttribute(
                "parts",
                questions.ask(
                        new FindStockAwaitingVerdict(itemCode, locationCode, only, LINES, cursor),
                        StockPartPage.class));
        model.addAttribute("item", item);
        model.addAttribute("location", place == null ? "" : place);
        model.addAttribute("status", status);
        model.addAttribute("statuses", List.of(QualityStatus.QUARANTINED, QualityStatus.ON_HOLD));
        return "quality/waiting";
    }
}
