package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/** Folds a batch into receipts and writes each once; those opened before the batch are read first. */
final class ReceiptProjection implements Projection {

    private final ReceiptTable table;

    ReceiptProjection(String schema, JdbcOperations database) {
        table = new ReceiptTable(schema, database);
    }

    @Override
    public Runnable prepare(List<RecordedEvent> batch) {
        Set<ReceiptId> opened = new HashSet<>();
        Map<Boolean, List<RecordedEvent>> events = batch.stream().collect(Collectors.partitioningBy(recorded -> {
            PurchaseReceiptEvent event = receiptEvent(recorded);
            if (event instanceof PurchaseReceiptOpened) {
                opened.add(event.receipt());
            }
            return opened.contains(event.receipt());
        }));
        Runnable newWritten = table.prepare(
                folded(new LinkedHashMap<>(), eventsOf(events, true)).values());
        List<RecordedEvent> ofOlder = eventsOf(events, false);
        return () -> {
            newWritten.run();
            if (!ofOlder.isEmpty()) {
                Set<ReceiptId> older = new LinkedHashSet<>();
                ofOlder.forEach(recorded -> older.add(receiptEvent(recorded).receipt()));
                table.prepare(folded(new LinkedHashMap<>(table.read(older)), ofOlder)
                                .values())
                        .run();
            }
        };
    }

    private static List<RecordedEvent> eventsOf(Map<Boolean, List<RecordedEvent>> events, boolean ofNewReceipts) {
        return events.getOrDefault(ofNewReceipts, List.of());
    }

    private static PurchaseReceiptEvent receiptEvent(RecordedEvent recorded) {
        if (recorded.payload() instanceof PurchaseReceiptEvent event) {
            return event;
        }
        throw new IllegalArgumentException(
                "receipts are not made of " + recorded.payload().getClass().getSimpleName());
    }

    private static Map<ReceiptId, ReceiptDraft> folded(
            Map<ReceiptId, ReceiptDraft> drafts, List<RecordedEvent> events) {
        events.forEach(recorded -> fold(drafts, receiptEvent(recorded)).touchedBy(recorded));
        return drafts;
    }

    private static ReceiptDraft fold(Map<ReceiptId, ReceiptDraft> drafts, PurchaseReceiptEvent event) {
        if (event instanceof PurchaseReceiptOpened opened) {
            ReceiptDraft draft = new ReceiptDraft(opened);
            if (drafts.put(opened.receipt(), draft) != null) {
                throw new IllegalStateException("receipt " + opened.receipt() + " was opened twice");
            }
            return draft;
        }
        ReceiptDraft draft = drafts.get(event.receipt());
        if (draft == null) {
            throw new IllegalStateException("receipt " + event.receipt() + " was never opened");
        }
        change(draft, event);
        return draft;
    }

    private static void change(ReceiptDraft draft, PurchaseReceiptEvent event) {
        switch (event) {
            case PurchaseReceiptOpened ignoredOpening -> {}
            case PurchaseReceiptEvent.ReceiptLineAdded added -> draft.add(added);
            case PurchaseReceiptEvent.ReceiptLineRemoved removed -> draft.remove(removed.line());
            case PurchaseReceiptEvent.QuantityAssignedToBin assigned -> draft.assign(assigned);
            case PurchaseReceiptEvent.SupplierLotNumberNoted ignoredNote -> {}
            case PurchaseReceiptEvent.QuantityUnassignedFromBin unassigned -> draft.unassign(unassigned.assignment());
            case PurchaseReceiptEvent.PurchaseReceiptPosted posted -> draft.post(posted);
            case PurchaseReceiptEvent.PurchaseReceiptAbandoned ignoredDetails -> draft.abandon();
        }
    }
}
