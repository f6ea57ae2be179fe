package com.lotledger.web.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits the data of a GS1 symbol into its elements. Elements of open length end at a separator (FNC1, sent as the sign GS) or
 * with the data.
 */
final class ElementString {

    /** What scanners send for FNC1 between elements. */
    static final char SEPARATOR = '\u001d';

    private final ApplicationIdentifiers identifiers;
    private final String data;
    private final int offset;
    private final List<Element> elements = new ArrayList<>();
    private final List<ScanProblem> problems = new ArrayList<>();
    private int at;
    private @Nullable Integer lastOpen;

    private ElementString(ApplicationIdentifiers identifiers, String data, int offset) {
        this.identifiers = identifiers;
        this.data = data;
        this.offset = offset;
    }

    static ElementString read(ApplicationIdentifiers identifiers, String data, int offset) {
        ElementString reading = new ElementString(identifiers, data, offset);
        reading.readAll();
        return reading;
    }

    List<Element> elements() {
        return elements;
    }

    List<ScanProblem> problems() {
        return problems;
    }

    /** Where the element begins that runs to the end without a known length; null when there is none. */
    @Nullable
    Integer lastOpen() {
        return lastOpen;
    }

    private void readAll() {
        while (at < data.length()) {
            if (data.charAt(at) == SEPARATOR) {
                at++;
                continue;
            }
            Optional<ApplicationIdentifier> found = identifiers.atStartOf(data.substring(at));
            if (found.isEmpty()) {
                problems.add(new ScanProblem(null, offset + at + 1, nothingBeginsWith(data.substring(at))));
                return;
            }
            readElement(found.get());
        }
    }

    private void readElement(ApplicationIdentifier identifier) {
        int start = at;
        int from = at + identifier.code().length();
        int separator = data.indexOf(SEPARATOR, from);
        int end = separator < 0 ? data.length() : separator;
        if (identifier.predefinedLength()) {
            end = Math.min(end, from + identifier.longest());
        } else if (separator < 0) {
            lastOpen = start;
        }
        String value = data.substring(from, end);
        at = end;
        String problem = identifier.problem(value);
        if (problem == null) {
            elements.add(new Element(identifier.code(), identifier.title(), value));
        } else {
            problems.add(new ScanProblem(identifier.code(), offset + from + 1, told(identifier, value, problem)));
        }
    }

    static String told(ApplicationIdentifier identifier, String value, String problem) {
        return "%s (%s) \"%s\": %s".formatted(identifier.title(), identifier.code(), value, problem);
    }

    private static String nothingBeginsWith(String rest) {
        return "no application identifier begins with \"%s\"".formatted(rest.substring(0, Math.min(rest.length(), 4)));
    }
}
