package com.lotledger.web.recall;

import com.lotledger.api.recall.ContactMethod;
import com.lotledger.api.recall.RecallQuery.GetRecall;
import com.lotledger.api.recall.RecallView;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.TypedForm;
import com.lotledger.web.page.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all pages of a case share: its head, and how their forms are answered. */
@Component
class CasePages {

    private final Questions questions;
    private final Commands commands;

    CasePages(Questions questions, Commands commands) {
        this.questions = questions;
        this.commands = commands;
    }

    /** Puts the head of the case into the model, and what a page needs that nothing was typed on. */
    RecallView head(RecallId recall, String tab, Model model) {
        RecallView view = questions.ask(new GetRecall(recall, null), RecallView.class, "recall " + recall);
        model.addAttribute("recall", view);
        model.addAttribute("tab", tab);
        model.addAttribute("methods", ContactMethod.values());
        model.addAttribute("nothing", Map.of());
        return view;
    }

    <A> A ask(Object question, Class<A> answer) {
        return questions.ask(question, answer, "recall");
    }

    /**
     * Gives the command that a form is about, and leads on; when it is refused, the page is shown again with what was typed and why.
     *
     * @param form what was sent; by its name the page knows where to show what is wrong
     * @param page address it leads on to
     * @param again shows the page again
     */
    String answer(Form form, Function<TypedForm, Object> command, String page, Supplier<String> again) {
        Outcome outcome = Outcome.of(() -> commands.give(form.visitor(), command.apply(new TypedForm(form.typed()))));
        if (outcome.done()) {
            return "redirect:" + page;
        }
        form.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        form.model().addAttribute("refused", form.name());
        form.model().addAttribute("violations", outcome.violations());
        form.model().addAttribute("typed", form.typed());
        return again.get();
    }

    /** A form that was sent. */
    record Form(
            String name,
            RecallId recall,
            Map<String, String> typed,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {}
}
