package com.lotledger.web.operations;

import com.lotledger.api.rebuild.ViewCopyPage;
import com.lotledger.api.rebuild.ViewCopyQuery.FindViewCopies;
import com.lotledger.api.rebuild.ViewRebuildPage;
import com.lotledger.api.rebuild.ViewRebuildQuery.FindViewRebuilds;
import com.lotledger.api.selfaudit.SelfAuditPage;
import com.lotledger.api.selfaudit.SelfAuditQuery.FindSelfAudits;
import com.lotledger.platform.health.ProcessorStates;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the overview shows: all of it in one go, when it is opened and when it is refreshed. */
@Component
class Overview {

    private static final int LINES = 10;
    private static final List<String> READ_MODELS =
            List.of("catalogue", "drills", "movements", "recalls", "receipts", "stock");

    private final Questions questions;
    private final ProcessorStates processors;
    private final Clock clock;

    Overview(Questions questions, ProcessorStates processors, Clock clock) {
        this.questions = questions;
        this.processors = processors;
        this.clock = clock;
    }

    void fill(Visitor visitor, Model model) {
        model.addAttribute("zone", clock.getZone());
        var states = processors.all();
        model.addAttribute("processors", states);
        model.addAttribute(
                "readModels",
                states.keySet().stream().filter(READ_MODELS::contains).toList());
        model.addAttribute(
                "rebuilds",
                questions.ask(new FindViewRebuilds(), ViewRebuildPage.class).entries().stream()
                        .limit(LINES)
                        .toList());
        model.addAttribute("auditing", Staff.mayAudit(visitor));
        if (Staff.mayAudit(visitor)) {
            model.addAttribute(
                    "copies",
                    questions.ask(new FindViewCopies(), ViewCopyPage.class).entries());
            model.addAttribute(
                    "audits",
                    questions
                            .ask(new FindSelfAudits(LINES, null), SelfAuditPage.class)
                            .entries());
        }
    }
}
