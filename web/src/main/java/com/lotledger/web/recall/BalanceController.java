package com.lotledger.web.recall;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.recall.RecallBalanceSheetView;
import com.lotledger.api.recall.RecallCommand.ExplainVariance;
import com.lotledger.api.recall.RecallCommand.RetractVariance;
import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallQuery.FindRecallTimeline;
import com.lotledger.api.recall.RecallQuery.ShowRecallBalanceSheet;
import com.lotledger.api.recall.RecallTimelinePage;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.FreshName;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.SentForm;
import com.lotledger.web.page.TypedForm;
import com.lotledger.web.page.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where every unit of a case is, and what is said about those that are gone. */
@PageController
class BalanceController {

    private static final String PAGE = "balance";
    private static final int LINES = 50;

    private final CasePages pages;

    BalanceController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/recalls/{recall}/balance")
    String balance(
            @PathVariable RecallId recall, @RequestParam(required = false) @Nullable String cursor, Model model) {
        pages.head(recall, PAGE, model);
        model.addAttribute("sheet", pages.ask(new ShowRecallBalanceSheet(recall, null), RecallBalanceSheetView.class));
        model.addAttribute(
                "variances",
                pages.ask(
                        new FindRecallTimeline(
                                recall,
                                List.of(RecallEntryKind.VARIANCE_EXPLAINED, RecallEntryKind.VARIANCE_RETRACTED),
                                null,
                                null,
                                LINES,
                                cursor),
                        RecallTimelinePage.class));
        model.addAttribute("freshVariance", FreshName.of("E"));
        return "recall/balance";
    }

    /** Where a refused form was shown, looked at again. */
    @GetMapping({"/recalls/{recall}/explain", "/recalls/{recall}/retract"})
    String back(@PathVariable RecallId recall) {
        return "redirect:" + new Addresses().recall(recall, PAGE);
    }

    @PostMapping("/recalls/{recall}/explain")
    String explain(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("explain", typed, visitor, model, response);
        return pages.answer(
                form,
                sent -> explained(recall, sent),
                new Addresses().recall(recall, PAGE),
                () -> balance(recall, null, model));
    }

    @PostMapping("/recalls/{recall}/retract")
    String retract(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("retract", typed, visitor, model, response);
        return pages.answer(
                form,
                sent -> retracted(recall, sent),
                new Addresses().recall(recall, PAGE),
                () -> balance(recall, null, model));
    }

    private static ExplainVariance explained(RecallId recall, TypedForm form) {
        Supplier<RecallEntryId> name = form.required("variance", RecallEntryId::new);
        Supplier<ItemCode> item = form.required("item", ItemCode::new);
        Supplier<LotNumber> lot = form.required("lotNumber", LotNumber::new);
        CustomerCode customer = form.optional("customer", CustomerCode::new);
        Supplier<Quantity> quantity = form.required("quantity", Quantity::of);
        Supplier<ReasonCode> code = form.required("reasonCode", ReasonCode::new);
        Supplier<Reason> reason = form.required("reason", Reason::new);
        form.refuseIfAny();
        return new ExplainVariance(
                recall, name.get(), item.get(), lot.get(), customer, quantity.get(), code.get(), reason.get());
    }

    private static RetractVariance retracted(RecallId recall, TypedForm form) {
        Supplier<RecallEntryId> name = form.required("variance", RecallEntryId::new);
        Supplier<Reason> reason = form.required("reason", Reason::new);
        form.refuseIfAny();
        return new RetractVariance(recall, name.get(), reason.get());
    }
}
