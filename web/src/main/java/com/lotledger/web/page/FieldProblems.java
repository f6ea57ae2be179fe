package com.lotledger.web.page;

import com.lotledger.api.refusal.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with one field of a form, so that it stands beside the field. */
public final class FieldProblems {

    /** What is wrong with a field; empty when nothing is. */
    public List<Violation> at(@Nullable List<Violation> violations, String field) {
        return violations == null
                ? List.of()
                : violations.stream().filter(each -> field.equals(each.field())).toList();
    }
}
