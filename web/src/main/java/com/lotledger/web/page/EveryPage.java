package com.lotledger.web.page;

import com.lotledger.platform.provenance.Sender;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the header of every page shows. */
@ControllerAdvice(annotations = PageController.class)
class EveryPage {

    private final ZoneId zone;

    EveryPage(@Value("${lotledger.time-zone:#{null}}") @Nullable ZoneId zone) {
        this.zone = zone == null ? ZoneId.systemDefault() : zone;
    }

    @ModelAttribute("visitor")
    Visitor visitor(Sender sender, HttpSession session) {
        Workplace chosen = Objects.requireNonNullElse(
                (Workplace) session.getAttribute(Workplace.IN_SESSION), Workplace.ANYWHERE_TODAY);
        return new Visitor(
                chosen.businessDate() == null
                        ? sender
                        : new Sender(sender.actor(), sender.roles(), chosen.businessDate()),
                chosen.location());
    }

    @ModelAttribute("addresses")
    Addresses addresses() {
        return new Addresses();
    }

    @ModelAttribute("moments")
    Moments moments(Locale locale) {
        return new Moments(zone, locale);
    }

    @ModelAttribute("fieldProblems")
    FieldProblems fieldProblems() {
        return new FieldProblems();
    }

    /** Where the visitor is, so that the navigation shows it and a changed language comes back to it. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
