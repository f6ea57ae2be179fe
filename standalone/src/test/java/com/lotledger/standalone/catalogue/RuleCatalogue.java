package com.lotledger.standalone.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code docs/rules.md}, read as data. */
final class RuleCatalogue {

    private static final Pattern ROW = Pattern.compile("\\| R-[A-Z]\\d{2}\\b.*");

    private RuleCatalogue() {}

    /**
     * A rule the product keeps.
     *
     * @param number such as R-G10
     * @param sentence what it says
     * @param where commands or questions it is about
     * @param tests class and method, such as {@code QuantityTest.sums_are_exact_R_L02}
     */
    record Rule(String number, String sentence, String where, List<String> tests) {}

    /** A rule the product does not keep, and why. */
    record LeftOut(String number, String reason) {}

    static List<Rule> kept() {
        return rows().filter(cells -> cells.size() == 4)
                .map(cells -> new Rule(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        Arrays.stream(cells.get(3).split("<br>", -1))
                                .map(test -> test.replace("`", "").strip())
                                .toList()))
                .toList();
    }

    static List<LeftOut> leftOut() {
        return rows().filter(cells -> cells.size() == 2)
                .flatMap(cells ->
                        Arrays.stream(cells.get(0).split(", ", -1)).map(number -> new LeftOut(number, cells.get(1))))
                .toList();
    }

    private static Stream<List<String>> rows() {
        return SourceFiles.read("docs/rules.md")
                .lines()
                .filter(line -> ROW.matcher(line).matches())
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }
}
