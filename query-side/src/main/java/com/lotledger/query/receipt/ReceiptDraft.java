package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PostedLot;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptPosted;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.receipt.PurchaseReceiptStatus;
import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.projection.RecordedEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A receipt while a batch of events is folded into it. */
final class ReceiptDraft {

    private final ReceiptId receipt;
    private final @Nullable PurchaseReceiptOpened opening;
    private final Map<Integer, ReceiptDocument.Line> lines = new TreeMap<>();
    private final Map<AssignmentId, ReceiptDocument.Assignment> assignments = new LinkedHashMap<>();
    private PurchaseReceiptStatus status = PurchaseReceiptStatus.DRAFT;
    private String documentNumber = "";
    private List<PostedLot> lots = List.of();
    private List<Warning> warnings = List.of();
    private @Nullable RecordedEvent last;

    /** One that the batch opens. */
    ReceiptDraft(PurchaseReceiptOpened opening) {
        this.receipt = opening.receipt();
        this.opening = opening;
    }

    /** One that was opened before. */
    ReceiptDraft(ReceiptId receipt, PurchaseReceiptStatus status, String documentNumber, ReceiptDocument document) {
        this.receipt = receipt;
        this.opening = null;
        this.status = status;
        this.documentNumber = documentNumber;
        document.lines().forEach(line -> lines.put(line.line(), line));
        document.assignments().forEach(each -> assignments.put(each.assignment(), each));
        lots = document.lots();
        warnings = document.warnings();
    }

    void add(ReceiptLineAdded added) {
        lines.put(
                added.line(),
                new ReceiptDocument.Line(
                        added.line(),
                        added.item(),
                        added.description(),
                        added.received(),
                        added.measure(),
                        added.factor(),
                        added.stockMeasure(),
                        added.ordered(),
                        added.inventoried(),
                        added.lotTracked(),
                        added.proposedBin()));
    }

    void remove(int line) {
        if (lines.remove(line) == null) {
            throw new IllegalStateException("receipt " + receipt + " has no line " + line + " to take out");
        }
    }

    void assign(QuantityAssignedToBin assigned) {
        assignments.put(
                assigned.assignment(),
                new ReceiptDocument.Assignment(
                        assigned.assignment(),
                        assigned.line(),
                        assigned.bin(),
                        assigned.location(),
                        assigned.quantity(),
                        assigned.stockQuantity(),
                        assigned.lotNumber(),
                        assigned.lot()));
    }

    void unassign(AssignmentId assignment) {
        if (assignments.remove(assignment) == null) {
            throw new IllegalStateException(
                    "receipt " + receipt + " has no assignment " + assignment + " to take back");
        }
    }

    void post(PurchaseReceiptPosted posted) {
        status = PurchaseReceiptStatus.POSTED;
        documentNumber = posted.documentNumber();
        lots = posted.lots();
        warnings = posted.warnings();
    }

    void abandon() {
        status = PurchaseReceiptStatus.ABANDONED;
    }

    void touchedBy(RecordedEvent event) {
        last = event;
    }

    ReceiptId receipt() {
        return receipt;
    }

    @Nullable
    PurchaseReceiptOpened opening() {
        return opening;
    }

    PurchaseReceiptStatus status() {
        return status;
    }

    String documentNumber() {
        return documentNumber;
    }

    int lineCount() {
        return lines.size();
    }

    ReceiptDocument document() {
        return new ReceiptDocument(List.copyOf(lines.values()), List.copyOf(assignments.values()), lots, warnings);
    }

    long position() {
        return Objects.requireNonNull(last).position();
    }

    Instant recordedAt() {
        return Objects.requireNonNull(last).recordedAt();
    }
}
