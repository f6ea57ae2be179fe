package com.lotledger.web.recall;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.recall.EffectivenessLevel;
import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallCommand.OpenRecall;
import com.lotledger.api.recall.RecallPreviewView;
import com.lotledger.api.recall.RecallQuery.PreviewRecallScope;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.TypedForm;
import com.lotledger.web.page.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a case, and shows what its scope would hit while it is typed. */
@PageController
class OpeningController {

    private static final int DELIVERIES_SHOWN = 20;

    private final Questions questions;
    private final Commands commands;

    OpeningController(Questions questions, Commands commands) {
        this.questions = questions;
        this.commands = commands;
    }

    @GetMapping("/recalls/new")
    String form(@RequestParam Map<String, String> typed, Model model) {
        return shown(typed, model);
    }

    /** Shows the form again, with another criterion or with the preview, for browsers without scripts. */
    @PostMapping("/recalls/new")
    String again(@RequestParam Map<String, String> typed, Model model) {
        preview(typed, model);
        return shown(typed, model);
    }

    /** Only the preview, to be put into the page. */
    @PostMapping("/recalls/preview")
    String previewed(@RequestParam Map<String, String> typed, Model model) {
        preview(typed, model);
        return "recall/scope :: preview";
    }

    @PostMapping("/recalls")
    String open(
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        Outcome outcome = Outcome.of(() -> {
            OpenRecall command = command(typed);
            commands.<@Nullable Object>give(visitor, command);
            return command.recall();
        });
        if (outcome.result() instanceof RecallId opened) {
            return "redirect:" + new Addresses().recall(opened);
        }
        outcome.refuse(model, response);
        return shown(typed, model);
    }

    private static String shown(Map<String, String> typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("criteria", CriteriaShown.of(typed));
        model.addAttribute("classes", RecallClass.values());
        model.addAttribute("levels", EffectivenessLevel.values());
        return "recall/new";
    }

    private void preview(Map<String, String> typed, Model model) {
        if (ScopeForm.isBlank(typed)) {
            return;
        }
        Outcome outcome = Outcome.of(() -> {
            TypedForm form = new TypedForm(typed);
            RecallScope scope = ScopeForm.read(form, typed);
            form.refuseIfAny();
            return questions.ask(
                    new PreviewRecallScope(Objects.requireNonNull(scope), DELIVERIES_SHOWN, null),
                    RecallPreviewView.class);
        });
        model.addAttribute("preview", outcome.result());
        model.addAttribute("previewProblems", outcome.violations());
    }

    private static OpenRecall command(Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        Supplier<RecallId> recall = form.required("recall", RecallId::new);
        Supplier<String> number = form.required("number", text -> text);
        Supplier<RecallClass> danger = form.required("recallClass", Typed.oneOf(RecallClass.class));
        EffectivenessLevel level = form.optional("effectivenessLevel", Typed.oneOf(EffectivenessLevel.class));
        Supplier<Reason> reason = form.required("reason", Reason::new);
        RecallScope scope = ScopeForm.read(form, typed);
        form.refuseIfAny();
        return new OpenRecall(
                recall.get(),
                number.get(),
                danger.get(),
                Objects.requireNonNull(scope),
                level,
                form.text("strategy"),
                form.text("instructions"),
                reason.get());
    }
}
