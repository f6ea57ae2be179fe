package com.lotledger.web.gs1;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** GS1 Digital Links: a key and its qualifiers in the path of a web address, attributes behind the question mark. */
final class DigitalLink {

    private static final String OURS = "https://id.gs1.org";

    private final ApplicationIdentifiers identifiers;

    DigitalLink(ApplicationIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    static boolean isOne(String scanned) {
        return scanned.regionMatches(true, 0, "https://", 0, 8) || scanned.regionMatches(true, 0, "http://", 0, 7);
    }

    /** The address under which a lot of an item is known. */
    static String ofLot(String gtin, String lotNumber) {
        return OURS + "/01/" + gtin + "/10/" + encoded(lotNumber);
    }

    List<Element> read(String address) throws UnreadableScan {
        URI link = uri(address);
        List<ScanProblem> problems = new ArrayList<>();
        List<Element> elements = new ArrayList<>(path(link, problems));
        if (link.getRawQuery() != null) {
            Arrays.stream(link.getRawQuery().split("[&;]"))
                    .map(each -> each.split("=", 2))
                    .filter(each -> each.length == 2)
                    .forEach(each -> attribute(decoded(each[0]), decoded(each[1]), elements, problems));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableScan(problems);
        }
        return elements;
    }

    private List<Element> path(URI link, List<ScanProblem> problems) throws UnreadableScan {
        List<String> segments = link.getRawPath() == null
                ? List.of()
                : Arrays.stream(link.getRawPath().split("/"))
                        .filter(each -> !each.isEmpty())
                        .map(DigitalLink::decoded)
                        .toList();
        // A prefix of the site's own may come first; the key is where identifier and value alternate to the end.
        int start = IntStream.range(0, segments.size())
                .filter(at -> (segments.size() - at) % 2 == 0 && isKey(segments.get(at)))
                .findFirst()
                .orElseThrow(() -> new UnreadableScan(List.of(new ScanProblem(
                        null, 1, "this address is no GS1 Digital Link: it names no key such as /01/…"))));
        List<Element> elements = new ArrayList<>();
        List<String> qualifiers = new ArrayList<>();
        for (int at = start; at < segments.size(); at += 2) {
            add(segments.get(at), padded(segments.get(at), segments.get(at + 1)), elements, problems);
            if (at > start) {
                qualifiers.add(segments.get(at));
            }
        }
        if (identifiers.find(segments.get(start)).map(ApplicationIdentifier::qualifiers).orElse(List.of()).stream()
                        .noneMatch(allowed -> inOrder(qualifiers, allowed))
                && !qualifiers.isEmpty()) {
            problems.add(new ScanProblem(
                    segments.get(start),
                    1,
                    "qualifiers %s cannot follow (%s) in this order".formatted(qualifiers, segments.get(start))));
        }
        return elements;
    }

    private void attribute(String code, String value, List<Element> elements, List<ScanProblem> problems) {
        Optional<ApplicationIdentifier> identifier = identifiers.find(code);
        if (identifier.isPresent() && !identifier.get().linkAttribute()) {
            problems.add(new ScanProblem(code, 1, "(%s) belongs into the path of a Digital Link".formatted(code)));
        } else if (identifier.isPresent()) {
            add(code, value, elements, problems);
        }
        // Any other parameter is the site's own affair.
    }

    private void add(String code, String value, List<Element> elements, List<ScanProblem> problems) {
        identifiers
                .find(code)
                .ifPresentOrElse(
                        identifier -> {
                            String problem = identifier.problem(value);
                            if (problem == null) {
                                elements.add(new Element(code, identifier.title(), value));
                            } else {
                                problems.add(new ScanProblem(code, 1, ElementString.told(identifier, value, problem)));
                            }
                        },
                        () -> problems.add(
                                new ScanProblem(code, 1, "(%s) is no application identifier".formatted(code))));
    }

    private boolean isKey(String segment) {
        return identifiers.find(segment).map(ApplicationIdentifier::qualifiers).isPresent();
    }

    /** A GTIN may be written without its leading zeros in an address. */
    private static String padded(String code, String value) {
        return code.equals("01") && value.length() < 14 && value.chars().allMatch(Character::isDigit)
                ? "0".repeat(14 - value.length()) + value
                : value;
    }

    private static boolean inOrder(List<String> given, List<String> allowed) {
        int at = 0;
        for (String each : allowed) {
            if (at < given.size() && given.get(at).equals(each)) {
                at++;
            }
        }
        return at == given.size();
    }

    private static URI uri(String address) throws UnreadableScan {
        try {
            return new URI(address);
        } catch (URISyntaxException broken) {
            throw new UnreadableScan(List.of(
                    new ScanProblem(null, broken.getIndex() + 1, "this is no web address: " + broken.getReason())));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
