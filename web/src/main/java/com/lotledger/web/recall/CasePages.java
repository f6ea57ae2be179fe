package com.lotledger.web.recall;

import com.lotledger.api.recall.ContactMethod;
import com.lotledger.api.recall.RecallHeadView;
import com.lotledger.api.recall.RecallQuery.GetRecall;
import com.lotledger.api.recall.RecallQuery.GetRecallHead;
import com.lotledger.api.recall.RecallView;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.SentForm;
import com.lotledger.web.page.TypedForm;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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
    RecallHeadView head(RecallId recall, String tab, Model model) {
        RecallHeadView view = questions.ask(new GetRecallHead(recall), RecallHeadView.class, "recall " + recall);
        show(view, tab, model);
        return view;
    }

    /** The same with all figures of the case, which are added up for it. */
    void whole(RecallId recall, Model model) {
        show(questions.ask(new GetRecall(recall, null), RecallView.class, "recall " + recall), "", model);
    }

    private static void show(Object view, String tab, Model model) {
        model.addAttribute("recall", view);
        model.addAttribute("tab", tab);
        model.addAttribute("methods", ContactMethod.values());
        model.addAttribute("nothing", Map.of());
    }

    <A> A ask(Object question, Class<A> answer) {
        return questions.ask(question, answer, "recall");
    }

    /** Gives the command that a form is about, and leads on or shows the page again. */
    String answer(SentForm form, Function<TypedForm, Object> command, String page, Supplier<String> again) {
        return form.answer(
                commands.tried(form.visitor(), () -> command.apply(new TypedForm(form.typed()))), page, again);
    }
}
