package com.lotledger.command.receipt;

import com.lotledger.api.item.ItemEvent.UntrackedStockReceived;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.receipt.PostedLot;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptPosted;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.command.location.NumberSeriesOwners;
import com.lotledger.command.location.RunningNumbers;
import com.lotledger.command.lot.Lots;
import com.lotledger.command.lot.LotsAlike;
import com.lotledger.command.lot.ReceivedStock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Carries a plan out within the receipt's unit of work: lots in the order of their ids, then items in the order of their codes, so
 * that two postings never wait for each other in a circle.
 */
@Component
class Posting {

    private final Lots lots;
    private final ItemsOfReceipt items;
    private final NumberSeriesOwners series;
    private final RunningNumbers numbers;
    private final GeneratedLotNumbers generatedLotNumbers;
    private final LotsAlike lotsAlike;
    private final RecallsOfReceipt recalls;

    Posting(
            Lots lots,
            ItemsOfReceipt items,
            NumberSeriesOwners series,
            RunningNumbers numbers,
            GeneratedLotNumbers generatedLotNumbers,
            LotsAlike lotsAlike,
            RecallsOfReceipt recalls) {
        this.lots = lots;
        this.items = items;
        this.series = series;
        this.numbers = numbers;
        this.generatedLotNumbers = generatedLotNumbers;
        this.lotsAlike = lotsAlike;
        this.recalls = recalls;
    }

    PurchaseReceiptPosted post(ReceiptState receipt, PostingPlan plan) {
        PurchaseReceiptOpened opened = receipt.opened();
        var alike = lotsAlike.of(plan.newlyTyped());
        List<LotPart> parts = generatedLotNumbers.number(plan.lots(), opened.location());
        String documentNumber = documentNumber(opened.location());
        receiveLots(parts, alike.orElse(Map.of()), receipt, plan.intoQuarantine(), documentNumber);
        receiveUntracked(receipt, plan, documentNumber);
        return new PurchaseReceiptPosted(
                opened.receipt(),
                documentNumber,
                opened.location(),
                opened.vendor(),
                opened.receivedOn(),
                parts.stream().map(Posting::posted).toList(),
                plan.warnings(alike));
    }

    private String documentNumber(LocationCode location) {
        return "PR-" + series.ownerFor(location) + "-" + numbers.next(location, NumberSeries.RECEIPT_NUMBERS);
    }

    private void receiveLots(
            List<LotPart> parts,
            Map<LotId, List<LotNumber>> alike,
            ReceiptState receipt,
            boolean intoQuarantine,
            String documentNumber) {
        PurchaseReceiptOpened opened = receipt.opened();
        SortedMap<LotId, List<LotPart>> byLot = new TreeMap<>();
        parts.forEach(each ->
                byLot.computeIfAbsent(each.lot(), lot -> new ArrayList<>()).add(each));
        byLot.forEach((lot, received) -> lots.receive(
                lot,
                received.getFirst().exists() ? null : created(received.getFirst(), opened),
                alike.getOrDefault(lot, List.of()),
                received.stream()
                        .map(each -> stock(each, receipt, intoQuarantine, documentNumber))
                        .toList()));
    }

    private ReceivedStock stock(LotPart part, ReceiptState receipt, boolean intoQuarantine, String documentNumber) {
        LotReceived received = received(part, receipt.opened(), documentNumber);
        return new ReceivedStock(
                received,
                part.told(),
                supplierNumbers(part, receipt),
                part.minimumDays(),
                intoQuarantine,
                recalls.covering(part, received.delivery()).orElse(null));
    }

    private static List<LotNumber> supplierNumbers(LotPart part, ReceiptState receipt) {
        return part.assigned().stream()
                .map(each -> receipt.supplierNumbers().get(each.assignment()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static LotCreated created(LotPart part, PurchaseReceiptOpened opened) {
        return new LotCreated(
                part.line().item(),
                part.lot().number(),
                part.generated() ? Origin.GENERATED : Origin.BY_HAND,
                opened.vendor(),
                opened.vendorName(),
                part.profile());
    }

    private static LotReceived received(LotPart part, PurchaseReceiptOpened opened, String documentNumber) {
        ReceiptLineAdded line = part.line();
        return new LotReceived(
                line.item(),
                part.lot().number(),
                delivery(line, opened, documentNumber),
                line.measure(),
                line.factor(),
                line.stockMeasure(),
                portions(part.assigned(), part.generated()));
    }

    private void receiveUntracked(ReceiptState receipt, PostingPlan plan, String documentNumber) {
        List<UntrackedStockReceived> untracked = plan.untracked().stream()
                .map(line -> new UntrackedStockReceived(
                        line.item(),
                        delivery(line, receipt.opened(), documentNumber),
                        line.measure(),
                        line.factor(),
                        line.stockMeasure(),
                        portions(
                                receipt.assignmentsOf(line.line()).stream()
                                        .filter(each -> each.lotNumber() == null)
                                        .toList(),
                                false)))
                .toList();
        items.record(receipt, untracked);
    }

    private static Delivery delivery(ReceiptLineAdded line, PurchaseReceiptOpened opened, String documentNumber) {
        return new Delivery(
                opened.receipt(),
                line.line(),
                documentNumber,
                opened.vendor(),
                opened.vendorName(),
                opened.purchaseOrder(),
                opened.location(),
                opened.receivedOn());
    }

    private static List<ReceivedPortion> portions(List<QuantityAssignedToBin> assigned, boolean generated) {
        return assigned.stream()
                .map(each -> new ReceivedPortion(
                        each.assignment(),
                        each.bin(),
                        each.location(),
                        each.quantity(),
                        each.stockQuantity(),
                        generated))
                .toList();
    }

    private static PostedLot posted(LotPart part) {
        return new PostedLot(
                part.line().line(),
                part.line().item(),
                part.lot().number(),
                part.generated(),
                part.profile().expiresOn(),
                part.stockQuantity());
    }
}
