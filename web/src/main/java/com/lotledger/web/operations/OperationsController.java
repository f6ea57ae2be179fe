package com.lotledger.web.operations;

import com.lotledger.api.rebuild.ViewRebuildRequest.StartViewRebuild;
import com.lotledger.api.rebuild.ViewRebuildView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.health.ProcessorStates;
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

/** How the projections are doing, and rebuilds of them. */
@PageController
class OperationsController {

    private static final String BACK = "redirect:/operations";

    private final Questions questions;
    private final Overview overview;
    private final ProcessorStates processors;

    OperationsController(Questions questions, Overview overview, ProcessorStates processors) {
        this.questions = questions;
        this.overview = overview;
        this.processors = processors;
    }

    @GetMapping("/operations")
    String show(@ModelAttribute("visitor") Visitor visitor, Model model) {
        Staff.see(visitor);
        overview.fill(visitor, model);
        return "operations";
    }

    /** The figures alone, asked for by an open page now and then. */
    @GetMapping("/live/operations")
    String figures(@ModelAttribute("visitor") Visitor visitor, Model model) {
        Staff.see(visitor);
        overview.fill(visitor, model);
        return "operations-figures :: figures";
    }

    @PostMapping("/operations/processors/{processor}/try-now")
    String tryNow(@PathVariable String processor, @ModelAttribute("visitor") Visitor visitor) {
        Staff.administer(visitor);
        if (!processors.tryNow(processor)) {
            throw Refusal.notFound("processor", "there is no projection of this name here");
        }
        return BACK;
    }

    @PostMapping("/operations/rebuilds")
    String rebuild(
            @RequestParam(required = false) @Nullable List<String> views,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Staff.administer(visitor);
        Outcome started = Outcome.of(() -> questions.ask(
                new StartViewRebuild(views == null ? List.of() : views, visitor.user()), ViewRebuildView.class));
        if (started.done()) {
            return BACK;
        }
        model.addAttribute("violations", started.violations());
        return show(visitor, model);
    }
}
