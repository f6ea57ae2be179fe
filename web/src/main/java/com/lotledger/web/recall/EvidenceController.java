package com.lotledger.web.recall;

import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallQuery.FindRecallTimeline;
import com.lotledger.api.recall.RecallQuery.FindShipmentsAfterConfirmation;
import com.lotledger.api.recall.RecallShipmentPage;
import com.lotledger.api.recall.RecallTimelinePage;
import com.lotledger.api.value.RecallId;
import com.lotledger.web.page.PageController;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a case keeps as evidence: what it stopped, what left all the same, who was told what, and everything in its order. */
@PageController
class EvidenceController {

    private static final int LINES = 50;

    private final CasePages pages;

    EvidenceController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/recalls/{recall}/stopped")
    String stopped(
            @PathVariable RecallId recall, @RequestParam(required = false) @Nullable String cursor, Model model) {
        entries(recall, "stopped", List.of(RecallEntryKind.MOVEMENT_STOPPED), cursor, model);
        return "recall/stopped";
    }

    @GetMapping("/recalls/{recall}/shipments")
    String shipments(
            @PathVariable RecallId recall, @RequestParam(required = false) @Nullable String cursor, Model model) {
        pages.head(recall, "shipments", model);
        model.addAttribute(
                "shipments",
                pages.ask(new FindShipmentsAfterConfirmation(recall, null, LINES, cursor), RecallShipmentPage.class));
        return "recall/shipments";
    }

    @GetMapping("/recalls/{recall}/communications")
    String communications(
            @PathVariable RecallId recall, @RequestParam(required = false) @Nullable String cursor, Model model) {
        entries(recall, "communications", ConsigneesController.COMMUNICATIONS, cursor, model);
        return "recall/timeline";
    }

    @GetMapping("/recalls/{recall}/timeline")
    String timeline(
            @PathVariable RecallId recall, @RequestParam(required = false) @Nullable String cursor, Model model) {
        entries(recall, "timeline", List.of(), cursor, model);
        return "recall/timeline";
    }

    private void entries(
            RecallId recall, String tab, List<RecallEntryKind> kinds, @Nullable String cursor, Model model) {
        pages.head(recall, tab, model);
        model.addAttribute(
                "timeline",
                pages.ask(new FindRecallTimeline(recall, kinds, null, null, LINES, cursor), RecallTimelinePage.class));
    }
}
