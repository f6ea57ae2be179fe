package com.lotledger.query.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a width: between words, and within a word that is wider by itself. */
final class Lines {

    private Lines() {}

    static List<String> of(String text, Typeface face, float size, float width) {
        if (face.width(text, size) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (face.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            line.setLength(0);
            line.append(addFullLines(lines, word, face, size, width));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns what is left of the word. */
    private static String addFullLines(List<String> lines, String word, Typeface face, float size, float width) {
        String rest = word;
        while (face.width(rest, size) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && face.width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
