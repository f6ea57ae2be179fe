package com.lotledger.web.gs1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a label means and how its value is made.
 *
 * @param code two to four digits
 * @param title its title on labels
 * @param predefinedLength whether its length is known beforehand, so that no separator follows
 * @param fields the parts of its value
 * @param needs groups of identifiers of which one must be present whole; empty when it stands by itself
 * @param excludes identifiers that cannot stand beside it
 * @param linkAttribute whether it may be a query parameter of a Digital Link
 * @param qualifiers the paths of qualifiers it has as the key of a Digital Link; null when it is no key
 */
record ApplicationIdentifier(
        String code,
        String title,
        boolean predefinedLength,
        List<Field> fields,
        List<List<CodePattern>> needs,
        List<CodePattern> excludes,
        boolean linkAttribute,
        @Nullable List<List<String>> qualifiers) {

    ApplicationIdentifier {
        fields = List.copyOf(fields);
        needs = List.copyOf(needs);
        excludes = List.copyOf(excludes);
    }

    int longest() {
        return fields.stream().mapToInt(Field::longest).sum();
    }

    private int shortest() {
        return fields.stream().mapToInt(Field::shortest).sum();
    }

    /** What is wrong with a value; null when nothing is. */
    @Nullable
    String problem(String value) {
        if (value.length() < shortest() || value.length() > longest()) {
            return "it has %d signs where %s belong".formatted(value.length(), lengths());
        }
        int at = 0;
        for (Field each : fields) {
            String part = value.substring(at, at + each.takes(value.length() - at));
            at += part.length();
            if (!each.signs().holds(part)) {
                return "it holds signs other than " + each.signs().told();
            }
            String problem = part.isEmpty() ? null : each.check().problem(part);
            if (problem != null) {
                return problem;
            }
        }
        return at == value.length() ? null : "it has %d signs where %s belong".formatted(value.length(), lengths());
    }

    private String lengths() {
        return shortest() == longest() ? Integer.toString(longest()) : shortest() + " to " + longest();
    }
}
