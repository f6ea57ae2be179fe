package com.lotledger.web.expiry;

import com.lotledger.api.lot.ExpiryCalendarView;
import com.lotledger.api.lot.LotExpirationPage;
import com.lotledger.web.live.StockChanges;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The expiry board, and the part of it that is asked for again when stock changes. */
@PageController
class ExpiryController {

    private final Questions questions;
    private final StockChanges changes;

    ExpiryController(Questions questions, StockChanges changes) {
        this.questions = questions;
        this.changes = changes;
    }

    @ModelAttribute("spans")
    List<Integer> spans() {
        return List.of(4, BoardFilter.USUAL_WEEKS, 26, 52);
    }

    @GetMapping("/expiry")
    String board(BoardFilter filter, @ModelAttribute("visitor") Visitor visitor, Model model) {
        fill(filter.of(visitor), visitor, model);
        return "expiry";
    }

    @GetMapping("/live/expiry")
    String again(BoardFilter filter, @ModelAttribute("visitor") Visitor visitor, Model model) {
        fill(filter.of(visitor), visitor, model);
        return "expiry-board :: board";
    }

    private void fill(BoardFilter filter, Visitor visitor, Model model) {
        // First: what changes while the questions are answered is told once more.
        model.addAttribute("shown", changes.position());
        Board board = Board.of(questions.ask(filter.calendar(visitor.businessDate()), ExpiryCalendarView.class));
        model.addAttribute("filter", filter);
        model.addAttribute("board", board);
        model.addAttribute("chart", new Chart(board));
        model.addAttribute("expired", questions.ask(filter.expired(visitor.businessDate()), LotExpirationPage.class));
    }
}
