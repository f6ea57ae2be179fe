package com.lotledger.web.gs1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which elements need and exclude each other, and that each is told once. */
final class Associations {

    private final ApplicationIdentifiers identifiers;

    Associations(ApplicationIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    List<ScanProblem> problems(List<Element> elements) {
        List<ScanProblem> problems = new ArrayList<>();
        Map<String, String> told = new HashMap<>();
        for (Element each : elements) {
            String before = told.putIfAbsent(each.identifier(), each.value());
            if (before != null && !before.equals(each.value())) {
                problems.add(problem(each, "was told before as \"%s\"".formatted(before)));
            }
        }
        for (Element each : elements) {
            identifiers.find(each.identifier()).ifPresent(identifier -> {
                if (!identifier.needs().isEmpty()
                        && identifier.needs().stream().noneMatch(group -> hasAll(told, group))) {
                    problems.add(problem(
                            each,
                            "needs one of "
                                    + identifier.needs().stream()
                                            .map(Associations::told)
                                            .toList()));
                }
                identifier.excludes().stream()
                        .flatMap(excluded -> told.keySet().stream()
                                .filter(code -> !code.equals(each.identifier()) && excluded.means(code)))
                        .forEach(code -> problems.add(problem(each, "cannot stand beside (%s)".formatted(code))));
            });
        }
        return problems;
    }

    private static boolean hasAll(Map<String, String> told, List<CodePattern> group) {
        return group.stream().allMatch(pattern -> told.keySet().stream().anyMatch(pattern::means));
    }

    private static String told(List<CodePattern> group) {
        return String.join(
                "+", group.stream().map(each -> "(" + each.text() + ")").toList());
    }

    private static ScanProblem problem(Element element, String message) {
        return new ScanProblem(
                element.identifier(), 1, "%s (%s) %s".formatted(element.title(), element.identifier(), message));
    }
}
