package com.lotledger.web.recall;

import com.lotledger.api.recall.RecallConsigneePage;
import com.lotledger.api.recall.RecallConsigneeView;
import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallQuery.FindRecallConsignees;
import com.lotledger.api.recall.RecallQuery.FindRecallTimeline;
import com.lotledger.api.recall.RecallQuery.GetRecallConsignee;
import com.lotledger.api.recall.RecallTimelinePage;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.FreshName;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.SentForm;
import com.lotledger.web.page.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a case concerns, what they were told and what they said. */
@PageController
class ConsigneesController {

    static final List<RecallEntryKind> COMMUNICATIONS = List.of(
            RecallEntryKind.CONSIGNEE_NOTIFIED,
            RecallEntryKind.CONSIGNEE_RESPONDED,
            RecallEntryKind.EFFECTIVENESS_CHECKED);

    private static final String PAGE = "consignees";
    private static final int LINES = 50;

    private final CasePages pages;
    private final Questions questions;

    ConsigneesController(CasePages pages, Questions questions) {
        this.pages = pages;
        this.questions = questions;
    }

    @GetMapping("/recalls/{recall}/consignees")
    String consignees(
            @PathVariable RecallId recall, @RequestParam(required = false) @Nullable String cursor, Model model) {
        pages.head(recall, PAGE, model);
        model.addAttribute(
                PAGE, pages.ask(new FindRecallConsignees(recall, null, LINES, cursor), RecallConsigneePage.class));
        return "recall/consignees";
    }

    @GetMapping("/recalls/{recall}/consignees/{customer}")
    String consignee(
            @PathVariable RecallId recall,
            @PathVariable CustomerCode customer,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        pages.head(recall, PAGE, model);
        model.addAttribute(
                "consignee",
                questions.ask(
                        new GetRecallConsignee(recall, customer, null),
                        RecallConsigneeView.class,
                        "consignee " + customer + " of recall " + recall));
        model.addAttribute(
                "communications",
                pages.ask(
                        new FindRecallTimeline(recall, COMMUNICATIONS, customer, null, LINES, cursor),
                        RecallTimelinePage.class));
        model.addAttribute("freshNotification", FreshName.of("N"));
        model.addAttribute("freshResponse", FreshName.of("R"));
        model.addAttribute("freshCheck", FreshName.of("C"));
        return "recall/consignee";
    }

    /** Where a refused form was shown, looked at again. */
    @GetMapping({
        "/recalls/{recall}/consignees/{customer}/notify",
        "/recalls/{recall}/consignees/{customer}/respond",
        "/recalls/{recall}/consignees/{customer}/check"
    })
    String back(@PathVariable RecallId recall, @PathVariable CustomerCode customer) {
        return "redirect:" + new Addresses().consignee(recall, customer);
    }

    @PostMapping("/recalls/{recall}/consignees/{customer}/notify")
    String notify(
            @PathVariable RecallId recall,
            @PathVariable CustomerCode customer,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("notify", typed, visitor, model, response);
        return pages.answer(
                form,
                sent -> ConsigneeForms.notification(recall, customer, sent),
                new Addresses().consignee(recall, customer),
                () -> consignee(recall, customer, null, model));
    }

    @PostMapping("/recalls/{recall}/consignees/{customer}/respond")
    String respond(
            @PathVariable RecallId recall,
            @PathVariable CustomerCode customer,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("respond", typed, visitor, model, response);
        return pages.answer(
                form,
                sent -> ConsigneeForms.response(recall, customer, sent),
                new Addresses().consignee(recall, customer),
                () -> consignee(recall, customer, null, model));
    }

    @PostMapping("/recalls/{recall}/consignees/{customer}/check")
    String check(
            @PathVariable RecallId recall,
            @PathVariable CustomerCode customer,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("check", typed, visitor, model, response);
        return pages.answer(
                form,
                sent -> ConsigneeForms.check(recall, customer, sent),
                new Addresses().consignee(recall, customer),
                () -> consignee(recall, customer, null, model));
    }
}
