package com.lotledger.web.gs1;

import com.lotledger.api.value.Gs1Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a scanner sends or a person types: the data of GS1-128, DataMatrix and QR symbols, with or without the identifier of
 * the symbology, the same written with brackets, a Digital Link, or a GTIN alone. Never guesses: what can be read in two ways is
 * refused with both.
 */
public final class ScanReader {

    private static final int LONGEST = 2_000;
    private static final Pattern BRACKETED = Pattern.compile("\\((\\d{2,4})\\)");
    private static final Pattern GTIN = Pattern.compile("\\d{12,14}");
    private static final Pattern GTIN_OF_A_KEY_SYMBOL = Pattern.compile("\\d{8}|\\d{12,14}");

    private final ApplicationIdentifiers identifiers = ApplicationIdentifiers.fromTable();
    private final Associations associations = new Associations(identifiers);
    private final DigitalLink links = new DigitalLink(identifiers);

    /**
     * What the label says.
     *
     * @param today the day of the scan, which decides centuries
     * @param separatorsAreSent whether this scanner is known to send separators; if not, and none is there, an element of open length
     *     that might hold others is refused
     */
    public ScannedGoods read(String scanned, LocalDate today, boolean separatorsAreSent) throws UnreadableScan {
        String text = scanned.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw refused(null, 1, "a scan has 1 to " + LONGEST + " signs");
        }
        List<Element> elements = elements(text, separatorsAreSent);
        List<ScanProblem> problems = associations.problems(elements);
        if (!problems.isEmpty()) {
            throw new UnreadableScan(problems);
        }
        return ScannedGoods.of(List.copyOf(new LinkedHashSet<>(elements)), today);
    }

    private List<Element> elements(String text, boolean separatorsAreSent) throws UnreadableScan {
        if (DigitalLink.isOne(text)) {
            return links.read(text);
        }
        if (BRACKETED.matcher(text).lookingAt()) {
            return bracketed(text);
        }
        Symbology symbol = Symbology.of(text);
        if ((symbol.keyAlone() ? GTIN_OF_A_KEY_SYMBOL : GTIN)
                        .matcher(symbol.data())
                        .matches()
                && (symbol.keyAlone() || Gs1Key.checks(symbol.data()))) {
            return List.of(gtin(symbol));
        }
        return split(symbol, separatorsAreSent);
    }

    private List<Element> split(Symbology symbol, boolean separatorsAreSent) throws UnreadableScan {
        ElementString read = ElementString.read(identifiers, symbol.data(), symbol.offset());
        boolean separated = separatorsAreSent || symbol.data().indexOf(ElementString.SEPARATOR) >= 0;
        if (!separated && read.lastOpen() != null) {
            List<List<Element>> readings = OtherReadings.of(identifiers, symbol.data());
            if (readings.size() > 1 || (readings.size() == 1 && !read.problems().isEmpty())) {
                throw new UnreadableScan(
                        List.of(
                                new ScanProblem(
                                        null,
                                        symbol.offset() + read.lastOpen() + 1,
                                        "the scanner sent no separators, and from here on this can be read in more than one way")),
                        readings);
            }
        }
        if (!read.problems().isEmpty()) {
            throw new UnreadableScan(read.problems());
        }
        return read.elements();
    }

    private List<Element> bracketed(String text) throws UnreadableScan {
        List<ScanProblem> problems = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        Matcher marks = BRACKETED.matcher(text);
        boolean more = marks.find();
        while (more) {
            String code = marks.group(1);
            int from = marks.end();
            more = marks.find();
            String value =
                    text.substring(from, more ? marks.start() : text.length()).strip();
            identifiers
                    .find(code)
                    .ifPresentOrElse(
                            identifier -> {
                                String problem = identifier.problem(value);
                                if (problem == null) {
                                    elements.add(new Element(code, identifier.title(), value));
                                } else {
                                    problems.add(new ScanProblem(
                                            code, from + 1, ElementString.told(identifier, value, problem)));
                                }
                            },
                            () -> problems.add(new ScanProblem(
                                    code, from + 1, "(%s) is no application identifier".formatted(code))));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableScan(problems);
        }
        return elements;
    }

    private static Element gtin(Symbology symbol) throws UnreadableScan {
        String digits = symbol.data();
        if (!Gs1Key.checks(digits)) {
            throw refused(
                    "01",
                    symbol.offset() + digits.length(),
                    "GTIN (01) \"%s\": its check digit is wrong".formatted(digits));
        }
        return new Element("01", "GTIN", "0".repeat(14 - digits.length()) + digits);
    }

    private static UnreadableScan refused(@Nullable String identifier, int position, String message) {
        return new UnreadableScan(List.of(new ScanProblem(identifier, position, message)));
    }
}
