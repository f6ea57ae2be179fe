package com.lotledger.web.signin;

import com.lotledger.api.audit.AuditTrailPage;
import com.lotledger.api.audit.AuditTrailQuery.ReadAuditTrail;
import com.lotledger.api.location.LocationPage;
import com.lotledger.api.location.LocationQuery.FindLocations;
import com.lotledger.api.value.UserName;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where people come to after signing in. */
@PageController
class StartController {

    /** Who adds the first user. */
    private static final String FIRST_START = "first-start";

    private final Questions questions;

    StartController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/")
    String start(@ModelAttribute("visitor") Visitor visitor, Model model) {
        boolean administers = visitor.isOneOf("ADMINISTRATOR");
        model.addAttribute("initial", administers && hasFirstPassword(visitor));
        model.addAttribute(
                "bare",
                administers
                        && questions
                                .ask(new FindLocations(null, null, 1, null), LocationPage.class)
                                .entries()
                                .isEmpty());
        return "start";
    }

    /** Whether the account is that of the first start and its password was never changed. */
    private boolean hasFirstPassword(Visitor visitor) {
        return happened(visitor, FIRST_START, "UserAdded") && !happened(visitor, null, "UserPasswordChanged");
    }

    private boolean happened(Visitor visitor, @Nullable String actor, String event) {
        String stream = new UserName(visitor.user()).stream();
        return !questions
                .ask(new ReadAuditTrail(stream, actor, null, null, event, true, 1, null), AuditTrailPage.class)
                .entries()
                .isEmpty();
    }
}
