package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** Reads the receipts a batch goes on with, folds the batch into them, writes each once. */
final class ReceiptProjection implements Projection {

    private final ReceiptTable table;

    ReceiptProjection(String schema, JdbcOperations database) {
        table = new ReceiptTable(schema, database);
    }

    @Override
    public void project(List<RecordedEvent> batch) {
        Map<ReceiptId, ReceiptDraft> drafts = new LinkedHashMap<>(table.read(openedBefore(batch)));
        for (RecordedEvent recorded : batch) {
            if (recorded.payload() instanceof PurchaseReceiptEvent event) {
                fold(drafts, event).touchedBy(recorded);
            } else {
                throw new IllegalArgumentException("receipts are not made of "
                        + recorded.payload().getClass().getSimpleName());
            }
        }
        table.write(drafts.values());
    }

    private static Set<ReceiptId> openedBefore(List<RecordedEvent> batch) {
        Set<ReceiptId> seen = new LinkedHashSet<>();
        Set<ReceiptId> before = new LinkedHashSet<>();
        for (RecordedEvent recorded : batch) {
            if (recorded.payload() instanceof PurchaseReceiptEvent event
                    && seen.add(event.receipt())
                    && !(event instanceof PurchaseReceiptEvent.PurchaseReceiptOpened)) {
                before.add(event.receipt());
            }
        }
        return before;
    }

    private static ReceiptDraft fold(Map<ReceiptId, ReceiptDraft> drafts, PurchaseReceiptEvent event) {
        if (event instanceof PurchaseReceiptEvent.PurchaseReceiptOpened opened) {
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
            case PurchaseReceiptEvent.PurchaseReceiptOpened ignoredOpening -> {}
            case PurchaseReceiptEvent.ReceiptLineAdded added -> draft.add(added);
            case PurchaseReceiptEvent.ReceiptLineRemoved removed -> draft.remove(removed.line());
            case PurchaseReceiptEvent.QuantityAssignedToBin assigned -> draft.assign(assigned);
            case PurchaseReceiptEvent.QuantityUnassignedFromBin unassigned -> draft.unassign(unassigned.assignment());
            case PurchaseReceiptEvent.PurchaseReceiptPosted posted -> draft.post(posted);
            case PurchaseReceiptEvent.PurchaseReceiptAbandoned ignoredDetails -> draft.abandon();
        }
    }
}
