package com.lotledger.web.operations;

import com.lotledger.api.rebuild.ViewCopyQuery.FindDifferencesOfCopy;
import com.lotledger.api.rebuild.ViewCopyQuery.GetViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest;
import com.lotledger.api.rebuild.ViewCopyRequest.CompareViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.InterruptViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.ResumeViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.StartViewCopy;
import com.lotledger.api.rebuild.ViewCopyRequest.ThrowAwayViewCopy;
import com.lotledger.api.rebuild.ViewCopyView;
import com.lotledger.api.rebuild.ViewDifferencePage;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.Visitor;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Copies of read models: making, comparing and throwing them away. */
@PageController
class ViewCopyController {

    private static final int LINES = 100;

    private final Questions questions;
    private final Overview overview;

    ViewCopyController(Questions questions, Overview overview) {
        this.questions = questions;
        this.overview = overview;
    }

    @PostMapping("/operations/copies")
    String start(
            @RequestParam String name,
            @RequestParam(required = false) @Nullable List<String> views,
            @RequestParam(required = false) @Nullable String position,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Staff.audit(visitor);
        model.addAttribute("copyName", name);
        model.addAttribute("copyPosition", position);
        return done(
                visitor,
                model,
                () -> new StartViewCopy(
                        name.strip(),
                        views == null ? List.of() : views,
                        Typed.position("position", position),
                        null,
                        visitor.user()));
    }

    @PostMapping("/operations/copies/{name}/{action:compare|interrupt|resume|throw-away}")
    String act(
            @PathVariable String name,
            @PathVariable String action,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Staff.audit(visitor);
        return done(visitor, model, () -> switch (action) {
            case "compare" -> new CompareViewCopy(name, visitor.user());
            case "interrupt" -> new InterruptViewCopy(name);
            case "resume" -> new ResumeViewCopy(name);
            default -> new ThrowAwayViewCopy(name);
        });
    }

    private String done(Visitor visitor, Model model, Supplier<ViewCopyRequest> request) {
        Outcome outcome = Outcome.of(() -> questions.ask(request.get(), ViewCopyView.class));
        if (outcome.done()) {
            return "redirect:/operations";
        }
        model.addAttribute("violations", outcome.violations());
        overview.fill(visitor, model);
        return "operations";
    }

    @GetMapping("/operations/copies/{name}")
    String differences(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Staff.audit(visitor);
        ViewCopyView copy = questions.ask(new GetViewCopy(name), ViewCopyView.class, "copy " + name);
        model.addAttribute("comparison", copy.comparison());
        model.addAttribute("of", copy.name());
        model.addAttribute("address", "/operations/copies/" + copy.name());
        model.addAttribute(
                "differences", questions.ask(new FindDifferencesOfCopy(name, LINES, cursor), ViewDifferencePage.class));
        return "differences";
    }
}
