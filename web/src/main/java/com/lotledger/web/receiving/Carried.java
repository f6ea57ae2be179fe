package com.lotledger.web.receiving;

import com.lotledger.api.refusal.Violation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What a form that was just sent carries over to the page that comes after it.
 *
 * @param stored which form was stored, so that the browser need not keep it any more
 * @param refused why posting was refused
 * @param assignment what was typed or scanned of an assignment
 * @param adding what was typed or scanned of a new line
 * @param scanned what a scan said
 * @param unread whether a scan could not be used
 */
record Carried(
        @Nullable String stored,
        List<Violation> refused,
        @Nullable AssignmentForm assignment,
        @Nullable List<Violation> assignmentViolations,
        @Nullable LineForm adding,
        @Nullable List<Violation> addingViolations,
        @Nullable ScanSummary scanned,
        boolean unread) {

    static final String STORED = "stored";
    static final String REFUSED = "refused";
    static final String ASSIGNMENT = "assignment";
    static final String ASSIGNMENT_VIOLATIONS = "assignmentViolations";
    static final String ADDING = "adding";
    static final String ADDING_VIOLATIONS = "addingViolations";
    static final String SCANNED = "scanned";
    static final String UNREADABLE = "unreadable";
    static final String CHOICE = "choice";

    @SuppressWarnings("unchecked")
    static Carried from(Model model) {
        return new Carried(
                (String) model.getAttribute(STORED),
                Objects.requireNonNullElse((List<Violation>) model.getAttribute(REFUSED), List.of()),
                (AssignmentForm) model.getAttribute(ASSIGNMENT),
                (List<Violation>) model.getAttribute(ASSIGNMENT_VIOLATIONS),
                (LineForm) model.getAttribute(ADDING),
                (List<Violation>) model.getAttribute(ADDING_VIOLATIONS),
                (ScanSummary) model.getAttribute(SCANNED),
                model.containsAttribute(UNREADABLE) || model.containsAttribute(CHOICE));
    }

    /** Where the next thing is typed: never a button that cannot be taken back. */
    String focus(@Nullable Entry entry) {
        if (unread || !refused.isEmpty() || assignmentViolations != null || addingViolations != null) {
            return "problems";
        }
        if (scanned != null && adding != null) {
            return "received";
        }
        boolean goesOn = scanned != null
                || "line".equals(stored)
                || (entry != null && entry.formName().equals(stored));
        return goesOn && entry != null ? entry.nextField() : "scan";
    }
}
