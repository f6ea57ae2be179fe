package com.lotledger.query.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Landscape pages that are written from top to bottom, one after the other, and numbered in the end. */
final class Pages {

    static final Color INK = new Color(0x1B, 0x23, 0x2D);
    static final Color FAINT = new Color(0x5B, 0x67, 0x75);
    static final Color ACCENT = new Color(0x8A, 0x1F, 0x2B);
    static final Color LINE = new Color(0xC9, 0xD1, 0xDA);
    static final Color BAND = new Color(0xE7, 0xEC, 0xF2);

    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();
    static final float MARGIN = 34;

    private static final float FOOT = 24;
    private static final float FOOT_SIZE = 7;
    private static final float FACT_SIZE = 9.5f;
    private static final float FACT_INDENT = 170;
    private static final float LEADING = 1.32f;

    private final PDDocument document;
    private final String foot;
    private final Typeface regular;
    private final Typeface bold;
    private @Nullable PDPageContentStream content;
    private float y;

    Pages(PDDocument document, String foot) throws IOException {
        this.document = document;
        this.foot = foot;
        regular = Typeface.of(document, "DejaVuSansCondensed.ttf");
        bold = Typeface.of(document, "DejaVuSansCondensed-Bold.ttf");
    }

    Typeface regular() {
        return regular;
    }

    Typeface bold() {
        return bold;
    }

    static float usableWidth() {
        return WIDTH - 2 * MARGIN;
    }

    void next() throws IOException {
        endPage();
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false);
        y = HEIGHT - MARGIN;
    }

    /** Whether so much more fits on this page. */
    boolean hasRoom(float height) {
        return y - height >= MARGIN + FOOT;
    }

    float y() {
        return y;
    }

    void space(float height) {
        y -= height;
    }

    /** A paragraph. */
    void text(String text, Typeface face, float size, Color color) throws IOException {
        for (String line : Lines.of(face.showable(text), face, size, usableWidth())) {
            y -= size * LEADING;
            at(MARGIN, y, line, face, size, color);
        }
    }

    /** A name and its value beside it. */
    void fact(String name, String value) throws IOException {
        List<String> lines = Lines.of(regular.showable(value), regular, FACT_SIZE, usableWidth() - FACT_INDENT);
        if (!hasRoom(lines.size() * FACT_SIZE * LEADING)) {
            next();
        }
        float top = y;
        for (String line : lines) {
            y -= FACT_SIZE * LEADING;
            at(MARGIN + FACT_INDENT, y, line, regular, FACT_SIZE, INK);
        }
        at(MARGIN, top - FACT_SIZE * LEADING, bold.showable(name), bold, FACT_SIZE, FAINT);
        y -= 3;
    }

    /** A line of showable text with its foot at a place. */
    void at(float x, float baseline, String line, Typeface face, float size, Color color) throws IOException {
        PDPageContentStream page = page();
        page.beginText();
        page.setFont(face.font(), size);
        page.setNonStrokingColor(color);
        page.newLineAtOffset(x, baseline);
        page.showText(line);
        page.endText();
    }

    void band(float x, float bottom, float width, float height) throws IOException {
        PDPageContentStream page = page();
        page.setNonStrokingColor(BAND);
        page.addRect(x, bottom, width, height);
        page.fill();
    }

    void rule(float x, float at, float width) throws IOException {
        PDPageContentStream page = page();
        page.setStrokingColor(LINE);
        page.setLineWidth(0.4f);
        page.moveTo(x, at);
        page.lineTo(x + width, at);
        page.stroke();
    }

    /** Puts the foot on every page. */
    void end() throws IOException {
        endPage();
        int number = 0;
        int total = document.getNumberOfPages();
        for (PDPage page : document.getPages()) {
            number++;
            try (PDPageContentStream behind = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
                content = behind;
                rule(MARGIN, MARGIN + 12, usableWidth());
                at(MARGIN, MARGIN, regular.showable(foot), regular, FOOT_SIZE, FAINT);
                String place = "Page " + number + " of " + total;
                at(WIDTH - MARGIN - regular.width(place, FOOT_SIZE), MARGIN, place, regular, FOOT_SIZE, FAINT);
            }
        }
        content = null;
    }

    private PDPageContentStream page() {
        if (content == null) {
            throw new IllegalStateException("there is no page to write on");
        }
        return content;
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
