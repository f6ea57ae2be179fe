package com.lotledger.web.labels;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;

/** Prints a label on a page of A6, as lines and letters that stay sharp at any size. */
final class LabelPrint {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = 148 * MILLIMETRE;
    private static final float HEIGHT = 105 * MILLIMETRE;
    private static final float MARGIN = 6 * MILLIMETRE;
    private static final float DOTS = 34 * MILLIMETRE;
    private static final float HEIGHT_OF_BARS = 20 * MILLIMETRE;
    /** No module wider than GS1 asks for in general distribution, and as wide as the page allows. */
    private static final float WIDEST_MODULE = 0.495f * MILLIMETRE;

    private static final float LARGE = 24;
    private static final float NORMAL = 12;
    private static final float SMALL = 9;
    private static final float LEADING = 1.35f;

    private final PDFont bold;
    private final PDFont regular;
    private final PDPageContentStream page;

    private LabelPrint(PDDocument document, PDPageContentStream page) throws IOException {
        this.bold = font(document, "DejaVuSans-Bold.ttf");
        this.regular = font(document, "DejaVuSans.ttf");
        this.page = page;
    }

    static byte[] pdf(Label label) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(sheet);
            document.getDocumentInformation().setTitle(label.name());
            try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                new LabelPrint(document, page).draw(label);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void draw(Label label) throws IOException {
        page.setNonStrokingColor(Color.BLACK);
        float widthOfText = WIDTH - 3 * MARGIN - DOTS;
        float top = HEIGHT - MARGIN - LARGE;
        text(bold, fitting(bold, label.name(), LARGE, widthOfText), MARGIN, top, label.name());
        float below = top - NORMAL;
        for (String line : label.lines()) {
            below -= NORMAL * LEADING;
            text(regular, fitting(regular, line, NORMAL, widthOfText), MARGIN, below, line);
        }
        Symbol dots = Symbols.dots(label.payload());
        float module = DOTS / dots.getWidth();
        symbol(dots, WIDTH - MARGIN - DOTS, HEIGHT - MARGIN, module, module);
        float foot = MARGIN;
        if (label.payload().fitsBars()) {
            Symbol bars = Symbols.bars(label.payload());
            float width = Math.min(WIDEST_MODULE, (WIDTH - 2 * MARGIN) / bars.getWidth());
            symbol(
                    bars,
                    (WIDTH - width * bars.getWidth()) / 2,
                    foot + SMALL * LEADING + HEIGHT_OF_BARS,
                    width,
                    HEIGHT_OF_BARS / bars.getHeight());
        }
        String readable = label.payload().readable();
        float size = fitting(regular, readable, SMALL, WIDTH - 2 * MARGIN);
        text(regular, size, (WIDTH - width(regular, readable, size)) / 2, foot, readable);
    }

    private void symbol(Symbol symbol, float left, float top, float across, float down) throws IOException {
        for (Rectangle each : symbol.getRectangles()) {
            page.addRect(
                    left + (float) (symbol.getQuietZoneHorizontal() + each.x) * across,
                    top - (float) (symbol.getQuietZoneVertical() + each.y + each.height) * down,
                    (float) each.width * across,
                    (float) each.height * down);
        }
        page.fill();
    }

    private void text(PDFont font, float size, float left, float bottom, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(left, bottom);
        page.showText(showable(font, text));
        page.endText();
    }

    private static float fitting(PDFont font, String text, float size, float width) throws IOException {
        float wanted = width(font, text, size);
        return wanted <= width ? size : size * width / wanted;
    }

    private static float width(PDFont font, String text, float size) throws IOException {
        return font.getStringWidth(showable(font, text)) * size / 1000;
    }

    /** A sign that the font lacks shows as a question mark. */
    private static String showable(PDFont font, String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(each -> shown.append(has(font, each) ? Character.toString(each) : "?"));
        return shown.toString();
    }

    private static boolean has(PDFont font, int sign) {
        try {
            return font.getStringWidth(Character.toString(sign)) > 0;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(LabelPrint.class.getResourceAsStream(FONTS + file), file)) {
            return PDType0Font.load(document, bytes);
        }
    }
}
