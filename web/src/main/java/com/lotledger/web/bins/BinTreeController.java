package com.lotledger.web.bins;

import com.lotledger.api.bin.BinTreePage;
import com.lotledger.api.bin.BinTreeQuery.ListBinsWithin;
import com.lotledger.api.bin.BinTreeQuery.ListLocationsOfBins;
import com.lotledger.api.bin.StockBinQuery.GetStockBin;
import com.lotledger.api.bin.StockBinView;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import com.lotledger.web.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of locations, areas and bins. Each level is asked for when somebody opens it. */
@PageController
class BinTreeController {

    private static final int LINES = 50;

    private final Questions questions;

    BinTreeController(Questions questions) {
        this.questions = questions;
    }

    /** The whole page: all locations, or a level of its own for browsers without scripts. */
    @GetMapping("/bins")
    String tree(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        fill(location, area, cursor, model);
        return "bins";
    }

    /** A level alone, to be put into the page. */
    @GetMapping("/bins/level")
    String level(
            @RequestParam(required = false) @Nullable String location,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        fill(location, area, cursor, model);
        return "bin-level :: level";
    }

    private void fill(@Nullable String location, @Nullable String area, @Nullable String cursor, Model model) {
        Violations violations = new Violations();
        BinCode areaCode = Typed.read(violations, "area", area, BinCode::new);
        boolean nowhere = location != null && location.isEmpty();
        LocationCode locationCode = Typed.read(violations, "location", location, LocationCode::new);
        violations.refuseIfAny();
        boolean locations = areaCode == null && locationCode == null && !nowhere;
        model.addAttribute("location", location);
        model.addAttribute("area", area);
        model.addAttribute("locations", locations);
        if (areaCode != null) {
            model.addAttribute("within", questions.ask(new GetStockBin(areaCode), StockBinView.class, "area " + area));
        }
        model.addAttribute(
                "level",
                questions.ask(
                        locations
                                ? new ListLocationsOfBins(LINES, given(cursor))
                                : new ListBinsWithin(locationCode, areaCode, LINES, given(cursor)),
                        BinTreePage.class));
    }

    private static @Nullable String given(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty() ? null : cursor;
    }
}
