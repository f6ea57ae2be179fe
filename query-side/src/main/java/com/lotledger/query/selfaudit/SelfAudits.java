package com.lotledger.query.selfaudit;

import com.lotledger.api.rebuild.ViewDifferenceView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.api.selfaudit.SelfAuditView.State;
import com.lotledger.query.copy.ComparisonRow;
import com.lotledger.query.copy.ComparisonTable;
import com.lotledger.query.copy.SelfAuditCopies;
import com.lotledger.query.projection.ReadModel;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks for self-audits and runs them: one read model after the other, so that one cut short goes on where it stood. */
@Component
class SelfAudits {

    /** Who asks for the nightly ones. */
    static final String NIGHTLY = "self-audit";

    private static final Logger LOG = LoggerFactory.getLogger(SelfAudits.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final int MOST_LOGGED = 10;

    private final List<ReadModel> models;
    private final SelfAuditTable audits;
    private final SelfAuditCopies copies;
    private final ComparisonTable comparisons;
    private final Clock clock;

    SelfAudits(
            List<ReadModel> models,
            SelfAuditTable audits,
            SelfAuditCopies copies,
            ComparisonTable comparisons,
            Clock clock) {
        this.models = models;
        this.audits = audits;
        this.copies = copies;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** Asks for one; asked again for the same one, nothing changes. */
    void start(@Nullable String id, @Nullable List<String> views, String actor) {
        List<String> wanted = checked(id, views);
        String name = String.valueOf(id);
        if (audits.add(name, null, wanted, clock.instant(), actor)) {
            return;
        }
        Optional<SelfAuditTable.Row> present = audits.find(name);
        if (present.isEmpty()) {
            throw Refusal.conflict("R-Z07", "id", "another self-audit is under way; wait until it is done");
        }
        if (!present.get().views().equals(wanted)) {
            throw Refusal.conflict("R-Z07", "id", "there is a self-audit of this name with other content");
        }
    }

    private List<String> checked(@Nullable String id, @Nullable List<String> views) {
        List<Violation> violations = new ArrayList<>();
        if (id == null || !NAME.matcher(id).matches()) {
            violations.add(new Violation(
                    "R-Z07", "id", "a self-audit's name is 1 to 40 letters, digits, dots, lines and dashes"));
        }
        List<String> known = allViews();
        List<String> wanted = views == null || views.isEmpty()
                ? known
                : views.stream().distinct().sorted().toList();
        wanted.stream()
                .filter(view -> !known.contains(view))
                .forEach(view -> violations.add(new Violation(
                        "R-X14", "views", view + " is no read model; known are " + String.join(", ", known))));
        if (!violations.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, violations);
        }
        return wanted;
    }

    /** Asks for the one of a night, unless somebody did; false also while another one is under way. */
    boolean startNightly(Instant due) {
        return audits.add("night-" + due.getEpochSecond(), due, allViews(), clock.instant(), NIGHTLY);
    }

    /** Whether nobody has begun that of a night. */
    boolean isMissing(Instant due) {
        return !audits.hasNight(due);
    }

    private List<String> allViews() {
        return models.stream().map(ReadModel::name).sorted().toList();
    }

    /** Goes on with what is under way, to the end or until it is told to stop. */
    void goOn(BooleanSupplier stopping) throws InterruptedException {
        Optional<SelfAuditTable.Row> audit = audits.underWay();
        if (audit.isEmpty()) {
            return;
        }
        try {
            run(audit.get(), stopping);
        } catch (RuntimeException failure) {
            if (!stopping.getAsBoolean()) {
                LOG.error(
                        "Self-audit {} failed before everything was compared",
                        audit.get().id(),
                        failure);
                copies.abandon(audit.get().id(), audit.get().views());
                audits.end(
                        audit.get().id(),
                        State.FAILED,
                        clock.instant(),
                        failure.getClass().getSimpleName());
            }
        }
    }

    private void run(SelfAuditTable.Row audit, BooleanSupplier stopping) throws InterruptedException {
        Set<String> done = audits.partsOf(audit.id()).stream()
                .map(SelfAuditTable.Part::view)
                .collect(Collectors.toSet());
        for (String view : audit.views()) {
            if (!done.contains(view) && !compared(audit, view, stopping)) {
                return;
            }
        }
        boolean differs = audits.partsOf(audit.id()).stream().anyMatch(part -> part.differences() > 0);
        audits.end(audit.id(), differs ? State.DIFFERS : State.PASSED, clock.instant(), null);
        LOG.info(
                "Self-audit {} {}",
                audit.id(),
                differs ? "found differences" : "found every row as the events make it");
    }

    private boolean compared(SelfAuditTable.Row audit, String view, BooleanSupplier stopping)
            throws InterruptedException {
        Optional<ComparisonRow> comparison = copies.audit(audit.id(), view, audit.askedBy(), stopping);
        if (comparison.isEmpty()) {
            return false;
        }
        if (comparison.get().differences() > 0) {
            alert(audit, view, comparison.get());
        }
        audits.addPart(audit.id(), view, comparison.get().id(), clock.instant());
        copies.settle(audit.id(), view, comparison.get().differences() > 0);
        return true;
    }

    private void alert(SelfAuditTable.Row audit, String view, ComparisonRow comparison) {
        LOG.error(
                "Self-audit {}: {} rows of read model {} differ from what the events make; the first of them follow",
                audit.id(),
                comparison.differences(),
                view);
        for (ViewDifferenceView each : comparisons
                .differences(List.of(comparison.id()), MOST_LOGGED, null)
                .entries()) {
            LOG.error(
                    "Self-audit {}: table {} differs in column {} at item {} lot {} bin {}, key {}",
                    audit.id(),
                    each.table(),
                    each.column(),
                    each.item(),
                    each.lotNumber(),
                    each.bin(),
                    each.key());
        }
    }
}
