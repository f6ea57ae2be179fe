package com.lotledger.command.receipt;

import com.lotledger.api.receipt.PostedReceipt;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptAbandoned;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptPosted;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityUnassignedFromBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineRemoved;
import com.lotledger.api.receipt.PurchaseReceiptEvent.SupplierLotNumberNoted;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a receipt: what was told so far, as the events said it.
 *
 * @param lines by line number
 * @param assignments by name, in the order they were made
 * @param supplierNumbers the vendors' own numbers of the lots, by assignment
 * @param posted the answer given when it was posted; null before
 * @param abandoned whether the draft was given up
 */
record ReceiptState(
        PurchaseReceiptOpened opened,
        SortedMap<Integer, ReceiptLineAdded> lines,
        Map<AssignmentId, QuantityAssignedToBin> assignments,
        Map<AssignmentId, LotNumber> supplierNumbers,
        @Nullable PostedReceipt posted,
        boolean abandoned) {

    static ReceiptState evolve(@Nullable ReceiptState state, PurchaseReceiptEvent event) {
        return switch (event) {
            case PurchaseReceiptOpened opened ->
                new ReceiptState(opened, Collections.emptySortedMap(), Map.of(), Map.of(), null, false);
            case ReceiptLineAdded added -> present(state).with(added);
            case ReceiptLineRemoved removed -> present(state).without(removed);
            case QuantityAssignedToBin assigned -> present(state).with(assigned);
            case SupplierLotNumberNoted noted -> present(state).with(noted);
            case QuantityUnassignedFromBin unassigned -> present(state).without(unassigned);
            case PurchaseReceiptPosted posted -> present(state).with(posted);
            case PurchaseReceiptAbandoned abandoned -> present(state).givenUp();
        };
    }

    boolean draft() {
        return posted == null && !abandoned;
    }

    List<QuantityAssignedToBin> assignmentsOf(int line) {
        return assignments.values().stream().filter(each -> each.line() == line).toList();
    }

    Quantity assignedOf(int line) {
        return assignments.values().stream()
                .filter(each -> each.line() == line)
                .map(QuantityAssignedToBin::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private static ReceiptState present(@Nullable ReceiptState state) {
        return Objects.requireNonNull(state, "a receipt's history starts with PurchaseReceiptOpened");
    }

    private ReceiptState with(ReceiptLineAdded added) {
        SortedMap<Integer, ReceiptLineAdded> more = new TreeMap<>(lines);
        more.put(added.line(), added);
        return new ReceiptState(opened, more, assignments, supplierNumbers, posted, abandoned);
    }

    private ReceiptState without(ReceiptLineRemoved removed) {
        SortedMap<Integer, ReceiptLineAdded> fewer = new TreeMap<>(lines);
        fewer.remove(removed.line());
        return new ReceiptState(opened, fewer, assignments, supplierNumbers, posted, abandoned);
    }

    private ReceiptState with(QuantityAssignedToBin assigned) {
        Map<AssignmentId, QuantityAssignedToBin> more = new LinkedHashMap<>(assignments);
        more.put(assigned.assignment(), assigned);
        return new ReceiptState(opened, lines, more, supplierNumbers, posted, abandoned);
    }

    private ReceiptState with(SupplierLotNumberNoted noted) {
        Map<AssignmentId, LotNumber> more = new HashMap<>(supplierNumbers);
        more.put(noted.assignment(), noted.supplierLotNumber());
        return new ReceiptState(opened, lines, assignments, more, posted, abandoned);
    }

    private ReceiptState without(QuantityUnassignedFromBin unassigned) {
        Map<AssignmentId, QuantityAssignedToBin> fewer = new LinkedHashMap<>(assignments);
        fewer.remove(unassigned.assignment());
        Map<AssignmentId, LotNumber> fewerNumbers = new HashMap<>(supplierNumbers);
        fewerNumbers.remove(unassigned.assignment());
        return new ReceiptState(opened, lines, fewer, fewerNumbers, posted, abandoned);
    }

    private ReceiptState with(PurchaseReceiptPosted done) {
        PostedReceipt answer = new PostedReceipt(done.receipt(), done.documentNumber(), done.lots(), done.warnings());
        return new ReceiptState(opened, lines, assignments, supplierNumbers, answer, abandoned);
    }

    private ReceiptState givenUp() {
        return new ReceiptState(opened, lines, assignments, supplierNumbers, posted, true);
    }
}
