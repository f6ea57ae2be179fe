package com.lotledger.web.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All ways in which data without separators can be read. Keyboards swallow the separator, so a lot number that runs to the end
 * may be a lot number, a date and a serial number in truth.
 */
final class OtherReadings {

    private static final int ENOUGH = 20;
    private static final int MOST_STEPS = 20_000;

    private final ApplicationIdentifiers identifiers;
    private final Associations associations;
    private final List<List<Element>> found = new ArrayList<>();
    private int steps;

    private OtherReadings(ApplicationIdentifiers identifiers) {
        this.identifiers = identifiers;
        this.associations = new Associations(identifiers);
    }

    /** Readings in which every element is good and belongs to the others; at most twenty. */
    static List<List<Element>> of(ApplicationIdentifiers identifiers, String data) {
        OtherReadings readings = new OtherReadings(identifiers);
        readings.read(data.replace(String.valueOf(ElementString.SEPARATOR), ""), List.of());
        return readings.found;
    }

    private void read(String rest, List<Element> before) {
        if (rest.isEmpty()) {
            if (associations.problems(before).isEmpty()) {
                found.add(before);
            }
            return;
        }
        Optional<ApplicationIdentifier> next = identifiers.atStartOf(rest);
        if (next.isEmpty()
                || before.stream()
                        .anyMatch(each -> each.identifier().equals(next.get().code()))) {
            return;
        }
        ApplicationIdentifier identifier = next.get();
        String values = rest.substring(identifier.code().length());
        int longest = Math.min(identifier.longest(), values.length());
        int shortest = identifier.predefinedLength() ? longest : 1;
        for (int length = longest; length >= shortest && found.size() < ENOUGH && steps++ < MOST_STEPS; length--) {
            String value = values.substring(0, length);
            if (identifier.problem(value) == null) {
                List<Element> until = new ArrayList<>(before);
                until.add(new Element(identifier.code(), identifier.title(), value));
                read(values.substring(length), List.copyOf(until));
            }
        }
    }
}
