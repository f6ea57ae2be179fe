package com.lotledger.standalone.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One source file.
 *
 * @param path from the root of the repository
 * @param text all of it
 */
record Source(String path, String text) {

    /** A rule number as comments and messages write it, or as names of methods do. */
    private static final Pattern RULE = Pattern.compile("\\bR-([A-Z])(\\d{2})\\b|_R_([A-Z])(\\d{2})(?=_|\\b)");

    private static final Pattern TEST = Pattern.compile("@(Parameterized|Repeated)?Test\\b");

    /** Every rule number in a text. */
    static Set<String> rulesIn(String text) {
        return RULE.matcher(text).results().map(Source::number).collect(Collectors.toSet());
    }

    /** Every rule number in this file. */
    Set<String> rules() {
        return rulesIn(text);
    }

    /** Whether this is the source of a class of that name. */
    boolean declares(String simpleName) {
        return path.endsWith("/" + simpleName + ".java");
    }

    /** Name and body of a test method, up to the closing brace in the column where it begins. */
    Optional<String> test(String method) {
        int name = text.indexOf(" " + method + "(");
        if (name < 0 || !TEST.matcher(annotationsBefore(name)).find()) {
            return Optional.empty();
        }
        int line = text.lastIndexOf('\n', name) + 1;
        String indent = text.substring(line).replaceFirst("(?s)\\S.*", "");
        int end = text.indexOf("\n" + indent + "}\n", name);
        return end < 0 ? Optional.empty() : Optional.of("_" + text.substring(name + 1, end));
    }

    private String annotationsBefore(int name) {
        int before = Math.max(text.lastIndexOf("}\n", name), text.lastIndexOf(";\n", name));
        return text.substring(Math.max(before, 0), name);
    }

    private static String number(MatchResult found) {
        return found.group(1) == null ? "R-" + found.group(3) + found.group(4) : "R-" + found.group(1) + found.group(2);
    }
}
