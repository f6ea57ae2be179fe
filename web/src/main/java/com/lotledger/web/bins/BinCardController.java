package com.lotledger.web.bins;

import com.lotledger.api.bin.StockBinContentsView;
import com.lotledger.api.bin.StockBinQuery.GetStockBin;
import com.lotledger.api.bin.StockBinQuery.StockBinContents;
import com.lotledger.api.bin.StockBinView;
import com.lotledger.api.stock.ControlSheetPage;
import com.lotledger.api.stock.ControlSheetQuery.ReadControlSheet;
import com.lotledger.api.value.BinCode;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What one bin is and what lies in it. */
@PageController
class BinCardController {

    private static final int LINES = 100;

    private final Questions questions;

    BinCardController(Questions questions) {
        this.questions = questions;
    }

    /** Leads to the card of a bin that was typed or scanned. */
    @GetMapping("/bins/find")
    String find(@RequestParam String bin, @ModelAttribute("addresses") Addresses addresses) {
        return "redirect:" + addresses.bin(new BinCode(bin.strip()));
    }

    @GetMapping("/bins/bin/{bin}")
    String card(@PathVariable String bin, @RequestParam(required = false) @Nullable String cursor, Model model) {
        BinCode code = new BinCode(bin);
        model.addAttribute("bin", questions.ask(new GetStockBin(code), StockBinView.class, "bin " + code));
        model.addAttribute("contents", questions.ask(new StockBinContents(code), StockBinContentsView.class));
        model.addAttribute(
                "lines", questions.ask(new ReadControlSheet(null, code, LINES, cursor), ControlSheetPage.class));
        return "bin";
    }
}
