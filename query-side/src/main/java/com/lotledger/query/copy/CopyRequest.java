package com.lotledger.query.copy;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.query.projection.ReadModel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for: everything that can be known without looking at the copies there are is right.
 *
 * @param views names of read models, sorted
 */
record CopyRequest(
        String name,
        List<String> views,
        @Nullable Long position,
        @Nullable Instant moment) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    static CopyRequest of(
            @Nullable String name,
            @Nullable List<String> views,
            @Nullable Long position,
            @Nullable Instant moment,
            List<ReadModel> models,
            Instant now) {
        List<String> known = models.stream().map(ReadModel::name).sorted().toList();
        List<Violation> violations = new ArrayList<>();
        if (name == null || !NAME.matcher(name).matches() || name.startsWith(SelfAuditCopies.PREFIX)) {
            violations.add(new Violation(
                    "R-Z02",
                    "name",
                    "a copy's name is 1 to 40 letters, digits, dots, lines and dashes, and does not begin with "
                            + SelfAuditCopies.PREFIX));
        }
        List<String> wanted = views == null || views.isEmpty()
                ? known
                : views.stream().distinct().sorted().toList();
        wanted.stream()
                .filter(view -> !known.contains(view))
                .forEach(view -> violations.add(new Violation(
                        "R-X14",
                        "views",
                        view + " is no read model; known are " + known.stream().collect(Collectors.joining(", ")))));
        if (position != null && moment != null) {
            violations.add(new Violation("R-Z01", "moment", "give a position or a moment, not both"));
        }
        if (position != null && position < 0) {
            violations.add(new Violation("R-Z01", "position", "positions begin at 0, before the first event"));
        }
        if (moment != null && moment.isAfter(now)) {
            violations.add(new Violation("R-Z01", "moment", "nothing is known of the future"));
        }
        if (!violations.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, violations);
        }
        return new CopyRequest(
                Objects.requireNonNull(name),
                wanted,
                position,
                moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS));
    }

    boolean isAnsweredBy(CopyRow row) {
        return row.views().equals(views)
                && Objects.equals(row.askedPosition(), position)
                && Objects.equals(row.askedMoment(), moment);
    }
}
