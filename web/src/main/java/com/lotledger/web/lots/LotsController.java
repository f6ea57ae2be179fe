package com.lotledger.web.lots;

import com.lotledger.api.lot.LotPage;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The lots browser. */
@PageController
class LotsController {

    private static final List<String> COLUMNS =
            List.of("ITEM", "LOT_NUMBER", "VENDOR", "EXPIRES_ON", "ON_HAND", "DELIVERIES");

    private final Questions questions;

    LotsController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/lots")
    String lots(LotFilter filter, Model model) {
        LotPage found = questions.ask(filter.question(), LotPage.class);
        model.addAttribute("filter", filter);
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("sorted", filter.question().sort().name());
        model.addAttribute("down", filter.question().descending());
        model.addAttribute("lots", found);
        return "lots";
    }
}
