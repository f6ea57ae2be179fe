package com.lotledger.web.recall;

import com.lotledger.api.dossier.DossierComparisonView;
import com.lotledger.api.dossier.DossierPage;
import com.lotledger.api.dossier.DossierQuery.CompareDossiers;
import com.lotledger.api.dossier.DossierQuery.FindDossiers;
import com.lotledger.api.dossier.DossierQuery.GetDossier;
import com.lotledger.api.dossier.DossierQuery.RequestDossier;
import com.lotledger.api.dossier.DossierView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.TypedForm;
import com.lotledger.web.page.Visitor;
import com.lotledger.web.page.WholeNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Dossiers of a case: having one built, seeing how far it is, fetching and comparing them. */
@PageController
class DossiersController {

    private static final String PAGE = "dossiers";

    private final CasePages pages;

    DossiersController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/recalls/{recall}/dossiers")
    String dossiers(@PathVariable RecallId recall, @ModelAttribute("visitor") Visitor visitor, Model model) {
        admit(visitor);
        pages.head(recall, PAGE, model);
        model.addAttribute(PAGE, pages.ask(new FindDossiers(recall), DossierPage.class));
        return "recall/dossiers";
    }

    @PostMapping("/recalls/{recall}/dossiers")
    String request(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model,
            HttpServletResponse response) {
        admit(visitor);
        Outcome outcome = Outcome.of(() -> pages.ask(
                new RequestDossier(recall, Typed.position("position", typed.get("position")), visitor.user()),
                DossierView.class));
        if (outcome.done()) {
            return "redirect:" + new Addresses().recall(recall, PAGE);
        }
        outcome.refuse(model, response);
        model.addAttribute("typed", typed);
        return dossiers(recall, visitor, model);
    }

    /** One line of the list, to be put into it while that dossier is on its way. */
    @GetMapping("/recalls/{recall}/dossiers/{position}")
    String progress(
            @PathVariable RecallId recall,
            @PathVariable long position,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        admit(visitor);
        model.addAttribute("dossier", pages.ask(new GetDossier(recall, position), DossierView.class));
        return "recall/dossiers :: line";
    }

    @GetMapping("/recalls/{recall}/dossiers/compare")
    String compare(
            @PathVariable RecallId recall,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        admit(visitor);
        TypedForm form = new TypedForm(typed);
        Supplier<Long> from = form.required("from", WholeNumber::position);
        Supplier<Long> to = form.required("to", WholeNumber::position);
        form.refuseIfAny();
        pages.head(recall, PAGE, model);
        model.addAttribute(
                "comparison",
                pages.ask(new CompareDossiers(recall, from.get(), to.get()), DossierComparisonView.class));
        return "recall/comparison";
    }

    private static void admit(Visitor visitor) {
        if (!visitor.isOneOf("AUDITOR", "ADMINISTRATOR", "QUALITY", "RECALL_COORDINATOR")) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    List.of(new Violation(
                            "R-X11",
                            null,
                            "dossiers are for recall coordinators, quality, auditors and administrators")));
        }
    }
}
