package com.lotledger.web.bins;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.stock.ControlSheetPage;
import com.lotledger.api.stock.ControlSheetQuery.ReadControlSheet;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.Visitor;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets for those who count what lies in bins, to be printed. */
@PageController
class ControlSheetController {

    private static final int LINES = 200;

    private final Questions questions;
    private final Clock clock;

    ControlSheetController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * A sheet.
     *
     * @param blind whether the figures are left out, so that nobody counts what stands there
     */
    @GetMapping("/bins/control-sheet")
    String sheet(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable String bin,
            @RequestParam(defaultValue = "false") boolean blind,
            @RequestParam(required = false) @Nullable String cursor,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        String where = location == null && bin == null ? visitor.location() : location;
        Violations violations = new Violations();
        LocationCode locationCode = Typed.read(violations, "location", where, LocationCode::new);
        BinCode binCode = Typed.read(violations, "bin", bin, BinCode::new);
        violations.refuseIfAny();
        model.addAttribute("location", where);
        model.addAttribute("bin", bin);
        model.addAttribute("blind", blind);
        model.addAttribute("printedAt", ZonedDateTime.now(clock));
        model.addAttribute(
                "sheet",
                questions.ask(
                        new ReadControlSheet(
                                locationCode, binCode, LINES, cursor == null || cursor.isEmpty() ? null : cursor),
                        ControlSheetPage.class));
        return "control-sheet";
    }
}
