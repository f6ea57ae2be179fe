package com.lotledger.web.labels;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.lotledger.web.gs1.DateOnLabel;
import com.lotledger.web.gs1.Element;
import com.lotledger.web.gs1.LabelElements;
import com.lotledger.web.gs1.ScanReader;
import com.lotledger.web.gs1.ScannedGoods;
import com.lotledger.web.gs1.UnreadableScan;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Color;
import uk.org.okapibarcode.output.Java2DRenderer;

class LabelsReadBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String GS = "\u001d";

    private final LabelElements elements = new LabelElements();
    private final Payload lot = new Payload.Elements(elements.together(List.of(
            elements.of("01", "09506000134352", "gtin"),
            elements.expiry(LocalDate.of(2027, 6, 30), TODAY).orElseThrow(),
            elements.of("10", "AB/1-2", "lotNumber"))));
    private final Payload lotOfAnItemWithoutGtin =
            new Payload.Elements(List.of(elements.of("91", "AMOX-500", "item"), elements.of("92", "B1", "lotNumber")));
    private final Payload bin = new Payload.Elements(
            elements.together(List.of(elements.of("414", "0614141000418", "gln"), elements.of("254", "A-01", "bin"))));

    @Test
    void the_dots_of_a_lot_are_read_back_R_V06() throws Exception {
        Result read = read(drawn(Symbols.dots(lot), 6), BarcodeFormat.DATA_MATRIX);

        assertThat(symbology(read)).isEqualTo("]d2");
        assertThat(scanned(read).lotNumber()).isEqualTo("AB/1-2");
        assertThat(scanned(read).gtin()).isEqualTo("09506000134352");
        assertThat(scanned(read).expiresOn()).isEqualTo(new DateOnLabel(LocalDate.of(2027, 6, 30), false));
    }

    @Test
    void the_bars_of_a_lot_are_read_back_R_V06() throws Exception {
        Result read = read(drawn(Symbols.bars(lot), 3), BarcodeFormat.CODE_128);

        assertThat(symbology(read)).isEqualTo("]C1");
        assertThat(scanned(read).elements())
                .extracting(Element::toString)
                .containsExactly("(01)09506000134352", "(17)270630", "(10)AB/1-2");
    }

    @Test
    void elements_of_open_length_are_kept_apart() throws Exception {
        assertThat(read(drawn(Symbols.dots(lotOfAnItemWithoutGtin), 6), BarcodeFormat.DATA_MATRIX)
                        .getText())
                .endsWith("91AMOX-500" + GS + "92B1");
        assertThat(read(drawn(Symbols.bars(lotOfAnItemWithoutGtin), 3), BarcodeFormat.CODE_128)
                        .getText())
                .endsWith("91AMOX-500" + GS + "92B1");
    }

    @Test
    void the_label_of_a_bin_is_read_back() throws Exception {
        assertThat(scanned(read(drawn(Symbols.bars(bin), 3), BarcodeFormat.CODE_128))
                        .elements())
                .contains(new Element("254", "GLN EXTENSION COMPONENT", "A-01"));
        assertThat(read(drawn(Symbols.bars(new Payload.Plain("A-01/b")), 3), BarcodeFormat.CODE_128)
                        .getText())
                .isEqualTo("A-01/b");
    }

    @Test
    void a_printed_label_is_read_back_by_scanners_and_by_people() throws Exception {
        byte[] pdf = LabelPrint.pdf(new Label("AB/1-2", List.of("AMOX-500", "Amoxicillin ≥ 500 mg \uD83D\uDC8A"), lot));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            BufferedImage corner =
                    page.getSubimage(page.getWidth() * 7 / 10, 0, page.getWidth() * 3 / 10, page.getHeight() / 2);
            BufferedImage foot = page.getSubimage(0, page.getHeight() * 2 / 3, page.getWidth(), page.getHeight() / 4);

            assertThat(scanned(read(corner, BarcodeFormat.DATA_MATRIX)).lotNumber())
                    .isEqualTo("AB/1-2");
            assertThat(scanned(read(foot, BarcodeFormat.CODE_128)).lotNumber()).isEqualTo("AB/1-2");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("AB/1-2", "Amoxicillin ≥ 500 mg ?", "(01)09506000134352 (17)270630 (10)AB/1-2");
        }
    }

    @Test
    void bars_hold_48_signs_at_most() {
        assertThat(lot.fitsBars()).isTrue();
        assertThat(new Payload.Elements(List.of(
                                elements.of("91", "A".repeat(30), "item"), elements.of("92", "B".repeat(20), "lot")))
                        .fitsBars())
                .isFalse();
    }

    private static ScannedGoods scanned(Result read) throws UnreadableScan {
        return new ScanReader().read(read.getText(), TODAY, false);
    }

    private static @Nullable String symbology(Result read) {
        return (String) read.getResultMetadata().get(ResultMetadataType.SYMBOLOGY_IDENTIFIER);
    }

    private static Result read(BufferedImage image, BarcodeFormat format) throws NotFoundException {
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))),
                        Map.of(
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(format),
                                DecodeHintType.TRY_HARDER,
                                true,
                                DecodeHintType.ASSUME_GS1,
                                true));
    }

    private static BufferedImage drawn(Symbol symbol, int magnification) {
        BufferedImage image = new BufferedImage(
                symbol.getWidth() * magnification, symbol.getHeight() * magnification, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        new Java2DRenderer(graphics, magnification, Color.WHITE, Color.BLACK).render(symbol);
        graphics.dispose();
        return image;
    }
}
