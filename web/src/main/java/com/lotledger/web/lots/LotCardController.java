package com.lotledger.web.lots;

import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotHistoryPage;
import com.lotledger.api.lot.LotHistoryQuery.ReadLotHistory;
import com.lotledger.api.lot.LotQuery.GetLotCard;
import com.lotledger.api.past.PointInTime;
import com.lotledger.api.stock.MassBalanceQuery.ShowMassBalance;
import com.lotledger.api.stock.MassBalanceView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything about one lot. */
@PageController
class LotCardController {

    private static final int LINES = 100;

    private final Questions questions;

    LotCardController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/lots/{item}/{lotNumber}")
    String card(
            @PathVariable String item,
            @PathVariable String lotNumber,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        ItemCode code = new ItemCode(item);
        LotNumber number = new LotNumber(lotNumber);
        model.addAttribute(
                "card",
                questions.ask(
                        new GetLotCard(code, number, PointInTime.NOW),
                        LotCardView.class,
                        "lot " + number + " of item " + code));
        model.addAttribute(
                "history", questions.ask(new ReadLotHistory(code, number, LINES, cursor), LotHistoryPage.class, "lot"));
        model.addAttribute(
                "balance",
                questions.ask(new ShowMassBalance(code, number, PointInTime.NOW), MassBalanceView.class, "lot"));
        return "lot";
    }
}
