package com.lotledger.query.selfaudit;

import com.lotledger.api.rebuild.ViewComparisonView;
import com.lotledger.api.rebuild.ViewDifferencePage;
import com.lotledger.api.selfaudit.SelfAuditPage;
import com.lotledger.api.selfaudit.SelfAuditQuery.FindDifferencesOfSelfAudit;
import com.lotledger.api.selfaudit.SelfAuditQuery.FindSelfAudits;
import com.lotledger.api.selfaudit.SelfAuditQuery.GetSelfAudit;
import com.lotledger.api.selfaudit.SelfAuditRequest.StartSelfAudit;
import com.lotledger.api.selfaudit.SelfAuditView;
import com.lotledger.platform.http.Page;
import com.lotledger.query.copy.ComparisonRow;
import com.lotledger.query.copy.ComparisonTable;
import com.lotledger.query.copy.SelfAuditCopies;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which self-audits there were and what they found. */
@Component
class SelfAuditQueries {

    private final SelfAuditTable audits;
    private final ComparisonTable comparisons;
    private final SelfAuditCopies copies;
    private final SelfAudits work;
    private final SelfAuditSchedule schedule;

    SelfAuditQueries(
            SelfAuditTable audits,
            ComparisonTable comparisons,
            SelfAuditCopies copies,
            SelfAudits work,
            SelfAuditSchedule schedule) {
        this.audits = audits;
        this.comparisons = comparisons;
        this.copies = copies;
        this.work = work;
        this.schedule = schedule;
    }

    @QueryHandler
    SelfAuditView start(StartSelfAudit request) {
        work.start(request.id(), request.views(), request.actor());
        schedule.lookSoon();
        return audits.find(request.id()).map(this::view).orElseThrow();
    }

    @QueryHandler
    @Nullable
    SelfAuditView get(GetSelfAudit question) {
        return audits.find(question.id()).map(this::view).orElse(null);
    }

    @QueryHandler
    SelfAuditPage find(FindSelfAudits question) {
        Page<SelfAuditTable.Row> page = audits.latest(question.limit(), question.cursor());
        return new SelfAuditPage(page.entries().stream().map(this::view).toList(), page.next());
    }

    /** The differences of all its read models are numbered one after the other, comparison by comparison. */
    @QueryHandler
    ViewDifferencePage differences(FindDifferencesOfSelfAudit question) {
        List<Long> found = audits.partsOf(question.id()).stream()
                .filter(part -> part.differences() > 0)
                .map(SelfAuditTable.Part::comparison)
                .toList();
        return comparisons.differences(found, question.limit(), question.cursor());
    }

    private SelfAuditView view(SelfAuditTable.Row row) {
        return new SelfAuditView(
                row.id(),
                row.dueAt(),
                row.views(),
                row.state(),
                row.askedAt(),
                row.askedBy(),
                row.finishedAt(),
                audits.partsOf(row.id()).stream().map(this::part).toList(),
                row.failure());
    }

    private SelfAuditView.Part part(SelfAuditTable.Part part) {
        ComparisonRow comparison = comparisons.find(part.comparison()).orElseThrow();
        String copy = SelfAuditCopies.nameOf(part.audit(), part.view());
        return new SelfAuditView.Part(
                part.view(),
                comparison.parts().stream()
                        .mapToLong(ViewComparisonView.Part::livePosition)
                        .findFirst()
                        .orElse(0),
                comparison.rowsCompared(),
                comparison.differences(),
                part.finishedAt(),
                part.differences() > 0 && copies.isKept(copy) ? copy : null);
    }
}
