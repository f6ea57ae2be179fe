package com.lotledger.web.drill;

import com.lotledger.api.drill.DrillCommand.StartDrill;
import com.lotledger.api.drill.DrillPage;
import com.lotledger.api.drill.DrillQuery.FindDrills;
import com.lotledger.api.drill.DrillQuery.ShowDrillTrend;
import com.lotledger.api.drill.DrillTargets;
import com.lotledger.api.drill.DrillTrendView;
import com.lotledger.api.value.DrillId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All drills, how they went from one to the next, and the start of another. */
@PageController
class DrillsController {

    private static final int LINES = 50;

    private final Questions questions;
    private final Commands commands;

    DrillsController(Questions questions, Commands commands) {
        this.questions = questions;
        this.commands = commands;
    }

    @GetMapping("/drills")
    String drills(@RequestParam Map<String, String> typed, Model model) {
        DrillTrendView trend = questions.ask(new ShowDrillTrend(), DrillTrendView.class);
        model.addAttribute("trend", trend);
        model.addAttribute("picture", TrendPicture.of(trend));
        model.addAttribute("drills", questions.ask(new FindDrills(LINES, typed.get("cursor")), DrillPage.class));
        model.addAttribute("usual", DrillTargets.USUAL);
        model.addAttribute("typed", typed);
        return "drill/drills";
    }

    @PostMapping("/drills")
    String start(
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Outcome outcome = Outcome.of(() -> {
            StartDrill command = DrillForms.start(typed);
            commands.<@Nullable Object>give(visitor, command);
            return command.drill();
        });
        if (outcome.result() instanceof DrillId started) {
            return "redirect:" + new Addresses().drill(started);
        }
        outcome.refuse(model, response);
        return drills(typed, model);
    }
}
