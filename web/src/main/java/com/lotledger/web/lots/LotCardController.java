package com.lotledger.web.lots;

import com.lotledger.api.audit.AuditTrailPage;
import com.lotledger.api.audit.AuditTrailQuery.ReadAuditTrail;
import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotHistoryPage;
import com.lotledger.api.lot.LotHistoryQuery.ReadLotHistory;
import com.lotledger.api.lot.LotQuery.GetLotCard;
import com.lotledger.api.stock.MassBalanceQuery.ShowMassBalance;
import com.lotledger.api.stock.MassBalanceView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything about one lot, now or at some day in the past. */
@PageController
class LotCardController {

    private static final int LINES = 100;
    private static final int CHANGES = 50;

    private final Questions questions;
    private final Clock clock;

    LotCardController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * The card.
     *
     * @param cursor the page of movements
     * @param changes the page of the timeline
     */
    @GetMapping("/lots/{item}/{lotNumber}")
    String card(
            @PathVariable String item,
            @PathVariable String lotNumber,
            LotMoment moment,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String changes,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        ItemCode code = new ItemCode(item);
        LotNumber number = new LotNumber(lotNumber);
        LotCardView card = questions.ask(
                new GetLotCard(code, number, moment.point(clock)),
                LotCardView.class,
                "lot " + number + " of item " + code);
        LotNumber present = card.lot().lotNumber();
        model.addAttribute("card", card);
        model.addAttribute("moment", moment);
        model.addAttribute("days", LotDays.of(card.lot(), moment, visitor.businessDate(), clock.getZone()));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "history", questions.ask(new ReadLotHistory(code, number, LINES, cursor), LotHistoryPage.class, "lot"));
        model.addAttribute(
                "balance",
                questions.ask(new ShowMassBalance(code, number, moment.point(clock)), MassBalanceView.class, "lot"));
        AuditTrailPage trail = questions.ask(
                new ReadAuditTrail(new LotId(code, present).stream(), null, null, null, null, false, CHANGES, changes),
                AuditTrailPage.class);
        model.addAttribute(
                "timeline", trail.entries().stream().map(TimelineEntry::of).toList());
        model.addAttribute("moreChanges", trail.next());
        return "lot";
    }
}
