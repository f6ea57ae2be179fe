package com.lotledger.web.labels;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.SvgRenderer;

/** Shows labels, and hands them out to print. */
@PageController
class LabelsController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final double DOTS_OF_A_SCREEN = 5;
    private static final double BARS_OF_A_SCREEN = 1.5;

    private final Labels labels;

    LabelsController(Labels labels) {
        this.labels = labels;
    }

    @GetMapping("/labels/lots/{item}/{lotNumber}")
    String lot(
            @PathVariable String item,
            @PathVariable String lotNumber,
            Visitor visitor,
            Addresses addresses,
            Model model) {
        ItemCode code = new ItemCode(item);
        LotNumber number = new LotNumber(lotNumber);
        model.addAttribute("label", ofLot(item, lotNumber, visitor));
        model.addAttribute("address", addresses.lotLabel(code, number));
        model.addAttribute("about", addresses.lot(code, number));
        return "label";
    }

    @GetMapping("/labels/bins/{bin}")
    String bin(@PathVariable String bin, Addresses addresses, Model model) {
        BinCode code = new BinCode(bin);
        model.addAttribute("label", labels.bin(code));
        model.addAttribute("address", addresses.binLabel(code));
        model.addAttribute("about", addresses.bin(code));
        return "label";
    }

    @GetMapping("/labels/lots/{item}/{lotNumber}/dots.svg")
    ResponseEntity<byte[]> dotsOfLot(@PathVariable String item, @PathVariable String lotNumber, Visitor visitor) {
        return svg(Symbols.dots(ofLot(item, lotNumber, visitor).payload()), DOTS_OF_A_SCREEN);
    }

    @GetMapping("/labels/lots/{item}/{lotNumber}/bars.svg")
    ResponseEntity<byte[]> barsOfLot(@PathVariable String item, @PathVariable String lotNumber, Visitor visitor) {
        return svg(Symbols.bars(ofLot(item, lotNumber, visitor).payload()), BARS_OF_A_SCREEN);
    }

    @GetMapping("/labels/lots/{item}/{lotNumber}/label.pdf")
    ResponseEntity<byte[]> printOfLot(@PathVariable String item, @PathVariable String lotNumber, Visitor visitor) {
        return pdf(ofLot(item, lotNumber, visitor));
    }

    @GetMapping("/labels/bins/{bin}/dots.svg")
    ResponseEntity<byte[]> dotsOfBin(@PathVariable String bin) {
        return svg(Symbols.dots(labels.bin(new BinCode(bin)).payload()), DOTS_OF_A_SCREEN);
    }

    @GetMapping("/labels/bins/{bin}/bars.svg")
    ResponseEntity<byte[]> barsOfBin(@PathVariable String bin) {
        return svg(Symbols.bars(labels.bin(new BinCode(bin)).payload()), BARS_OF_A_SCREEN);
    }

    @GetMapping("/labels/bins/{bin}/label.pdf")
    ResponseEntity<byte[]> printOfBin(@PathVariable String bin) {
        return pdf(labels.bin(new BinCode(bin)));
    }

    private Label ofLot(String item, String lotNumber, Visitor visitor) {
        return labels.lot(new ItemCode(item), new LotNumber(lotNumber), visitor.businessDate());
    }

    private static ResponseEntity<byte[]> svg(Symbol symbol, double magnification) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new SvgRenderer(bytes, magnification, Color.WHITE, Color.BLACK, true).render(symbol);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return ResponseEntity.ok().contentType(SVG).body(bytes.toByteArray());
    }

    private static ResponseEntity<byte[]> pdf(Label label) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("label.pdf")
                                .build()
                                .toString())
                .body(LabelPrint.pdf(label));
    }
}
