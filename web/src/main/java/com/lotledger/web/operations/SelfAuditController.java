package com.lotledger.web.operations;

import com.lotledger.api.rebuild.ViewDifferencePage;
import com.lotledger.api.selfaudit.SelfAuditQuery.FindDifferencesOfSelfAudit;
import com.lotledger.api.selfaudit.SelfAuditQuery.GetSelfAudit;
import com.lotledger.api.selfaudit.SelfAuditRequest.StartSelfAudit;
import com.lotledger.api.selfaudit.SelfAuditView;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Self-audits: asking for one, and what it found. */
@PageController
class SelfAuditController {

    private static final int LINES = 100;

    private final Questions questions;
    private final Overview overview;

    SelfAuditController(Questions questions, Overview overview) {
        this.questions = questions;
        this.overview = overview;
    }

    @PostMapping("/operations/self-audits")
    String start(
            @RequestParam String name,
            @RequestParam(required = false) @Nullable List<String> views,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Staff.audit(visitor);
        Outcome started = Outcome.of(() -> questions.ask(
                new StartSelfAudit(name.strip(), views == null ? List.of() : views, visitor.user()),
                SelfAuditView.class));
        if (started.done()) {
            return "redirect:/operations";
        }
        model.addAttribute("violations", started.violations());
        model.addAttribute("auditName", name);
        overview.fill(visitor, model);
        return "operations";
    }

    @GetMapping("/operations/self-audits/{name}")
    String found(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Staff.audit(visitor);
        SelfAuditView audit = questions.ask(new GetSelfAudit(name), SelfAuditView.class, "self-audit " + name);
        model.addAttribute("audit", audit);
        model.addAttribute("of", audit.id());
        model.addAttribute("address", "/operations/self-audits/" + audit.id());
        model.addAttribute(
                "differences",
                questions.ask(new FindDifferencesOfSelfAudit(name, LINES, cursor), ViewDifferencePage.class));
        return "differences";
    }
}
