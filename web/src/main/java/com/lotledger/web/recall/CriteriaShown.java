package com.lotledger.web.recall;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The criteria that a form shows: those that it had, and one more when that was asked for. */
final class CriteriaShown {

    private CriteriaShown() {}

    static List<String> of(Map<String, String> typed) {
        int had = ScopeForm.criteria(typed);
        int shown = typed.containsKey("another") ? Math.min(had + 1, ScopeForm.MOST) : had;
        return IntStream.range(0, shown)
                .mapToObj(each -> "criteria[" + each + "]")
                .toList();
    }
}
