package com.lotledger.web.recall;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.recall.RecallCommand.CancelRecall;
import com.lotledger.api.recall.RecallCommand.CloseRecall;
import com.lotledger.api.recall.RecallCommand.ConfirmRecall;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.SentForm;
import com.lotledger.web.page.TypedForm;
import com.lotledger.web.page.Visitor;
import com.lotledger.web.page.WholeNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The card of a case, and the steps that it takes as a whole. */
@PageController
class CaseController {

    private final CasePages pages;

    CaseController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/recalls/{recall}")
    String card(@PathVariable RecallId recall, Model model) {
        pages.whole(recall, model);
        return "recall/case";
    }

    /** How far the hold is, to be put into the card. */
    @GetMapping("/recalls/{recall}/hold")
    String hold(@PathVariable RecallId recall, Model model) {
        pages.whole(recall, model);
        return "recall/case :: hold";
    }

    /** Where a refused form was shown, looked at again. */
    @GetMapping({"/recalls/{recall}/confirm", "/recalls/{recall}/close", "/recalls/{recall}/cancel"})
    String back(@PathVariable RecallId recall) {
        return "redirect:" + new Addresses().recall(recall);
    }

    @PostMapping("/recalls/{recall}/confirm")
    String confirm(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("confirm", typed, visitor, model, response);
        return pages.answer(
                form, sent -> confirmed(recall, sent), new Addresses().recall(recall), () -> card(recall, model));
    }

    @PostMapping("/recalls/{recall}/close")
    String close(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("close", typed, visitor, model, response);
        return pages.answer(
                form, sent -> closed(recall, sent), new Addresses().recall(recall), () -> card(recall, model));
    }

    @PostMapping("/recalls/{recall}/cancel")
    String cancel(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("cancel", typed, visitor, model, response);
        return pages.answer(
                form, sent -> cancelled(recall, sent), new Addresses().recall(recall), () -> card(recall, model));
    }

    private static ConfirmRecall confirmed(RecallId recall, TypedForm form) {
        Long previewedAt = form.optional("previewedAt", WholeNumber::position);
        Supplier<Reason> reason = form.required("reason", Reason::new);
        form.refuseIfAny();
        return new ConfirmRecall(recall, previewedAt, reason.get());
    }

    private static CloseRecall closed(RecallId recall, TypedForm form) {
        Reason unaccounted = form.optional("unaccountedReason", Reason::new);
        Supplier<Reason> reason = form.required("reason", Reason::new);
        form.refuseIfAny();
        return new CloseRecall(recall, unaccounted, reason.get());
    }

    private static CancelRecall cancelled(RecallId recall, TypedForm form) {
        Supplier<Reason> reason = form.required("reason", Reason::new);
        form.refuseIfAny();
        return new CancelRecall(recall, reason.get());
    }
}
