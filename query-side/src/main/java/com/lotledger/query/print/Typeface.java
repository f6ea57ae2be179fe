package com.lotledger.query.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of a document, whole, with the widths of its characters. */
final class Typeface {

    private static final String DIRECTORY = "/net/sf/jasperreports/fonts/dejavu/";
    private static final float UNITS = 1000f;

    private final PDFont font;
    private final CmapLookup characters;
    private final Map<Integer, Float> widths = new HashMap<>();

    private Typeface(PDFont font, CmapLookup characters) {
        this.font = font;
        this.characters = characters;
    }

    static Typeface of(PDDocument document, String file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Typeface.class.getResourceAsStream(DIRECTORY + file), file)) {
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            PDFont font = PDType0Font.load(document, outlines, false);
            storePlainly(font.getCOSObject(), Collections.newSetFromMap(new IdentityHashMap<>()));
            return new Typeface(font, outlines.getUnicodeCmapLookup());
        }
    }

    PDFont font() {
        return font;
    }

    /** The text as the font can show it: line breaks as spaces, a character it lacks by its code. */
    String showable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (each == '\n' || each == '\t' || each == '\r' || each == 0xA0) {
                shown.append(' ');
            } else if (characters.getGlyphId(each) == 0) {
                shown.append("[U+%04X]".formatted(each));
            } else {
                shown.appendCodePoint(each);
            }
        });
        return shown.toString();
    }

    /** How wide a showable text is. */
    float width(String text, float size) {
        float width = 0;
        for (int at = 0; at < text.length(); ) {
            int each = text.codePointAt(at);
            width += widths.computeIfAbsent(each, this::measured);
            at += Character.charCount(each);
        }
        return width * size / UNITS;
    }

    private float measured(int character) {
        try {
            return font.getStringWidth(Character.toString(character));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Without compression, whose outcome differs between releases of the library that compresses. */
    private static void storePlainly(COSBase part, Set<COSBase> seen) throws IOException {
        COSBase value = part instanceof COSObject reference ? reference.getObject() : part;
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
            byte[] content;
            try (InputStream decoded = stream.createInputStream()) {
                content = decoded.readAllBytes();
            }
            stream.removeItem(COSName.FILTER);
            try (OutputStream plain = stream.createOutputStream()) {
                plain.write(content);
            }
        }
        if (value instanceof COSDictionary dictionary) {
            for (COSBase each : dictionary.getValues()) {
                storePlainly(each, seen);
            }
        } else if (value instanceof COSArray array) {
            for (COSBase each : array) {
                storePlainly(each, seen);
            }
        }
    }
}
