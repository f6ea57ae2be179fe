package com.lotledger.web.audit;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.audit.AuditTrailEntryView;
import com.lotledger.api.audit.AuditTrailPage;
import com.lotledger.api.audit.AuditTrailQuery.ReadAuditTrail;
import com.lotledger.api.audit.AuditTrailQuery.ReadEvent;
import com.lotledger.web.page.Allowed;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Visitor;
import java.time.Clock;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The audit trail, for those who may read it by the API. */
@PageController
class AuditController {

    private static final String[] READERS = {"AUDITOR", "ADMINISTRATOR", "QUALITY", "RECALL_COORDINATOR"};

    private final Questions questions;
    private final Clock clock;

    AuditController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String trail(TrailFilter filter, @ModelAttribute("visitor") Visitor visitor, Model model) {
        Allowed.only(visitor, READERS);
        ReadAuditTrail question = filter.question(clock.getZone());
        model.addAttribute("filter", filter);
        model.addAttribute("export", filter.export(clock.getZone()));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("events", names());
        model.addAttribute("trail", questions.ask(question, AuditTrailPage.class));
        return "audit";
    }

    @GetMapping("/audit/{position:[0-9]{1,18}}")
    String event(@PathVariable long position, @ModelAttribute("visitor") Visitor visitor, Model model) {
        Allowed.only(visitor, READERS);
        AuditTrailEntryView event =
                questions.ask(new ReadEvent(position), AuditTrailEntryView.class, "event at position " + position);
        model.addAttribute("event", event);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("lines", PayloadLine.of(event.payload()));
        return "audit-event";
    }

    private static List<String> names() {
        return Vocabulary.messagesOf(Vocabulary.EVENTS)
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }
}
