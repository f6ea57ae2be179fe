package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyPage;
import com.lotledger.api.rebuild.ViewCopyQuery.FindDifferencesOfCopy;
import com.lotledger.api.rebuild.ViewCopyQuery.FindViewCopies;
import com.lotledger.api.rebuild.ViewCopyQuery.GetViewCopy;
import com.lotledger.api.rebuild.ViewCopyView;
import com.lotledger.api.rebuild.ViewCopyView.State;
import com.lotledger.api.rebuild.ViewDifferencePage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what copies there are and how they compare. */
@Component
class ViewCopyQueries {

    private final CopyTable copies;
    private final ComparisonTable comparisons;
    private final Clock clock;

    ViewCopyQueries(CopyTable copies, ComparisonTable comparisons, Clock clock) {
        this.copies = copies;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    @QueryHandler
    @Nullable
    ViewCopyView get(GetViewCopy question) {
        return copies.find(question.name()).map(this::view).orElse(null);
    }

    @QueryHandler
    ViewCopyPage find(FindViewCopies question) {
        return new ViewCopyPage(copies.all().stream().map(this::view).toList(), null);
    }

    @QueryHandler
    ViewDifferencePage differences(FindDifferencesOfCopy question) {
        return comparisons
                .latestOf(question.name())
                .map(latest -> comparisons.differences(List.of(latest.id()), question.limit(), question.cursor()))
                .orElseGet(() -> new ViewDifferencePage(List.of(), null));
    }

    private ViewCopyView view(CopyRow row) {
        boolean worked = row.state() == State.FILLING || row.state() == State.INDEXING;
        Instant until = worked ? clock.instant() : Objects.requireNonNullElseGet(row.readyAt(), clock::instant);
        long millis = Math.max(1, Duration.between(row.resumedAt(), until).toMillis());
        long perSecond = Math.max(0, row.eventsDone() - row.resumedFrom()) * 1000 / millis;
        return new ViewCopyView(
                row.name(),
                row.views(),
                row.position(),
                row.askedMoment(),
                row.isAtEnd(),
                row.state(),
                row.eventsDone(),
                row.position(),
                perSecond,
                row.state() == State.FILLING && perSecond > 0
                        ? until.plusSeconds((row.position() - row.eventsDone()) / perSecond)
                        : null,
                row.askedAt(),
                row.askedBy(),
                row.readyAt(),
                row.failure(),
                comparisons.latestOf(row.name()).map(ComparisonRow::view).orElse(null));
    }
}
