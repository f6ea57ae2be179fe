package com.lotledger.web.recall;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.recall.RecallCommand.ChangeRecallScope;
import com.lotledger.api.recall.RecallCommand.ExcludeFromRecall;
import com.lotledger.api.recall.RecallCommand.IncludeInRecall;
import com.lotledger.api.recall.RecallDeliveryPage;
import com.lotledger.api.recall.RecallHeadView;
import com.lotledger.api.recall.RecallQuery.FindRecallDeliveries;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.SentForm;
import com.lotledger.web.page.TypedForm;
import com.lotledger.web.page.Visitor;
import com.lotledger.web.page.WholeNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a case is about: the deliveries it covers, its scope, and what is left out of it. */
@PageController
class CoverageController {

    private static final String PAGE = "deliveries";
    private static final int LINES = 50;

    private final CasePages pages;

    CoverageController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/recalls/{recall}/deliveries")
    String deliveries(
            @PathVariable RecallId recall, @RequestParam(required = false) @Nullable String cursor, Model model) {
        pages.head(recall, PAGE, model);
        model.addAttribute(
                "deliveries",
                pages.ask(new FindRecallDeliveries(recall, null, LINES, cursor), RecallDeliveryPage.class));
        return "recall/deliveries";
    }

    /** Where a refused form was shown, looked at again. */
    @GetMapping({"/recalls/{recall}/exclude", "/recalls/{recall}/include"})
    String back(@PathVariable RecallId recall) {
        return "redirect:" + new Addresses().recall(recall, PAGE);
    }

    @PostMapping("/recalls/{recall}/exclude")
    String exclude(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("exclude", typed, visitor, model, response);
        return pages.answer(
                form,
                sent -> excluded(recall, sent),
                new Addresses().recall(recall, PAGE),
                () -> deliveries(recall, null, model));
    }

    @PostMapping("/recalls/{recall}/include")
    String include(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        var form = new SentForm("include", typed, visitor, model, response);
        return pages.answer(
                form,
                sent -> included(recall, sent),
                new Addresses().recall(recall, PAGE),
                () -> deliveries(recall, null, model));
    }

    @GetMapping("/recalls/{recall}/scope")
    String scope(@PathVariable RecallId recall, @RequestParam Map<String, String> typed, Model model) {
        RecallHeadView view = pages.head(recall, PAGE, model);
        RecallScope scope = view.coverage().scope();
        model.addAttribute("tooLarge", scope.criteria().size() > ScopeForm.MOST);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", ScopeForm.fields(scope));
            model.addAttribute("criteria", CriteriaShown.of(ScopeForm.fields(scope)));
        }
        return "recall/change-scope";
    }

    @PostMapping("/recalls/{recall}/scope")
    String change(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("criteria", CriteriaShown.of(typed));
        if (typed.containsKey("another")) {
            model.addAttribute("typed", typed);
            return scope(recall, typed, model);
        }
        var form = new SentForm("scope", typed, visitor, model, response);
        return pages.answer(
                form,
                sent -> changed(recall, sent, typed),
                new Addresses().recall(recall, PAGE),
                () -> scope(recall, typed, model));
    }

    private static ChangeRecallScope changed(RecallId recall, TypedForm form, Map<String, String> typed) {
        Supplier<Reason> reason = form.required("reason", Reason::new);
        RecallScope scope = ScopeForm.read(form, typed);
        form.refuseIfAny();
        return new ChangeRecallScope(recall, Objects.requireNonNull(scope), reason.get());
    }

    private static ExcludeFromRecall excluded(RecallId recall, TypedForm form) {
        Supplier<ItemCode> item = form.required("item", ItemCode::new);
        Supplier<LotNumber> lot = form.required("lotNumber", LotNumber::new);
        DeliveryId delivery = delivery(form);
        Supplier<Reason> reason = form.required("reason", Reason::new);
        form.refuseIfAny();
        return new ExcludeFromRecall(recall, item.get(), lot.get(), delivery, reason.get());
    }

    private static IncludeInRecall included(RecallId recall, TypedForm form) {
        Supplier<ItemCode> item = form.required("item", ItemCode::new);
        Supplier<LotNumber> lot = form.required("lotNumber", LotNumber::new);
        DeliveryId delivery = delivery(form);
        Supplier<Reason> reason = form.required("reason", Reason::new);
        form.refuseIfAny();
        return new IncludeInRecall(recall, item.get(), lot.get(), delivery, reason.get());
    }

    private static @Nullable DeliveryId delivery(TypedForm form) {
        ReceiptId receipt = form.optional("receipt", ReceiptId::new);
        Integer line = form.optional("line", WholeNumber::line);
        if (receipt == null) {
            return null;
        }
        form.violations().required("line", line);
        return line == null ? null : new DeliveryId(receipt, line);
    }
}
