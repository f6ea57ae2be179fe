package com.lotledger.web.recall;

import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallPage;
import com.lotledger.api.recall.RecallQuery.FindRecalls;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.refusal.Violations;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases. */
@PageController
class CasesController {

    private static final int LINES = 50;

    private final Questions questions;

    CasesController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/recalls")
    String cases(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String recallClass,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Violations violations = new Violations();
        RecallStatus reached = Typed.read(violations, "status", status, Typed.oneOf(RecallStatus.class));
        RecallClass danger = Typed.read(violations, "recallClass", recallClass, Typed.oneOf(RecallClass.class));
        violations.refuseIfAny();
        model.addAttribute("cases", questions.ask(new FindRecalls(reached, danger, LINES, cursor), RecallPage.class));
        model.addAttribute("status", status);
        model.addAttribute("recallClass", recallClass);
        model.addAttribute("statuses", RecallStatus.values());
        model.addAttribute("classes", RecallClass.values());
        return "recall/cases";
    }
}
