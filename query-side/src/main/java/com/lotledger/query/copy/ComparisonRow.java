package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewComparisonView;
import com.lotledger.api.rebuild.ViewComparisonView.Part;
import com.lotledger.api.rebuild.ViewComparisonView.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison as it is kept. */
public record ComparisonRow(
        long id,
        String copy,
        State state,
        boolean exact,
        Instant askedAt,
        String askedBy,
        @Nullable Instant finishedAt,
        @Nullable Long copyPosition,
        List<Part> parts,
        long rowsCompared,
        long differences,
        @Nullable String failure) {

    ViewComparisonView view() {
        String meaning = exact
                ? "both were compared at the same position: every difference is a fault"
                : "the copy was made at an earlier position: the live rows also hold what happened after it, so a difference"
                        + " is a fault only where nothing that happened later explains it";
        return new ViewComparisonView(
                id,
                copy,
                state,
                exact,
                meaning,
                askedAt,
                askedBy,
                finishedAt,
                copyPosition,
                parts,
                rowsCompared,
                differences,
                failure);
    }
}
