package com.lotledger.benchmarks.site;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.receipt.DeliveryAssignment;
import com.lotledger.api.receipt.DeliveryLine;
import com.lotledger.api.receipt.PostedLot;
import com.lotledger.api.receipt.PurchaseReceiptCommand.RecordDelivery;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptPosted;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The events a delivery of {@link Deliveries} leaves when it is posted, without asking the program. Before the store is filled
 * with them they are held against what the program itself writes.
 */
public final class History {

    private static final String RECEIPT = "PurchaseReceipt";
    private static final String LOT = "Lot";

    private final NumberedDelivery numbered;
    private final RecordDelivery delivery;
    private final String stream;
    private final List<StreamEvent> events = new ArrayList<>();
    private long sequence;

    private History(NumberedDelivery numbered) {
        this.numbered = numbered;
        this.delivery = numbered.delivery();
        this.stream = delivery.receipt().stream();
    }

    public static List<StreamEvent> of(NumberedDelivery numbered) {
        History history = new History(numbered);
        history.opened();
        numbered.delivery().delivered().forEach(history::taken);
        numbered.delivery().delivered().stream()
                .sorted(Comparator.comparing(history::lot))
                .forEach(history::lotReceived);
        history.posted();
        return history.events;
    }

    private void opened() {
        receipt(new PurchaseReceiptOpened(
                delivery.receipt(),
                delivery.vendor(),
                delivery.vendorName(),
                delivery.purchaseOrder(),
                delivery.deliveryNote(),
                delivery.location(),
                receivedOn(),
                Objects.requireNonNull(delivery.purchaseRepresentative()),
                delivery.notes()));
    }

    private void taken(DeliveryLine line) {
        receipt(new ReceiptLineAdded(
                delivery.receipt(),
                line.line(),
                line.item(),
                Premises.description(item(line)),
                line.received(),
                measure(line),
                factor(line),
                Premises.EACH,
                line.ordered(),
                true,
                true,
                null,
                line.discontinuedConfirmed(),
                line.moreDecimals()));
        DeliveryAssignment assigned = line.assigned().getFirst();
        receipt(new QuantityAssignedToBin(
                delivery.receipt(),
                assignment(line),
                line.line(),
                line.item(),
                assigned.bin(),
                delivery.location(),
                assigned.quantity(),
                measure(line),
                stock(line),
                assigned.lotNumber(),
                assigned.lot()));
    }

    private void lotReceived(DeliveryLine line) {
        LotId lot = lot(line);
        events.add(new StreamEvent(
                LOT,
                lot.stream(),
                0,
                new LotCreated(
                        lot.item(),
                        lot.number(),
                        numbered.isGenerated(line) ? Origin.GENERATED : Origin.BY_HAND,
                        delivery.vendor(),
                        delivery.vendorName(),
                        profile(line))));
        events.add(new StreamEvent(
                LOT,
                lot.stream(),
                1,
                new LotReceived(
                        lot.item(),
                        lot.number(),
                        new Delivery(
                                delivery.receipt(),
                                line.line(),
                                numbered.documentNumber(),
                                delivery.vendor(),
                                delivery.vendorName(),
                                delivery.purchaseOrder(),
                                delivery.location(),
                                receivedOn()),
                        measure(line),
                        factor(line),
                        Premises.EACH,
                        List.of(new ReceivedPortion(
                                assignment(line),
                                line.assigned().getFirst().bin(),
                                delivery.location(),
                                line.received(),
                                stock(line),
                                numbered.isGenerated(line))))));
    }

    private void posted() {
        receipt(new PurchaseReceiptPosted(
                delivery.receipt(),
                numbered.documentNumber(),
                delivery.location(),
                delivery.vendor(),
                receivedOn(),
                delivery.delivered().stream()
                        .map(line -> new PostedLot(
                                line.line(),
                                line.item(),
                                numbered.lotNumber(line),
                                numbered.isGenerated(line),
                                profile(line).expiresOn(),
                                stock(line)))
                        .toList(),
                List.of()));
    }

    private void receipt(Object event) {
        events.add(new StreamEvent(RECEIPT, stream, sequence++, event));
    }

    private LotId lot(DeliveryLine line) {
        return new LotId(line.item(), numbered.lotNumber(line));
    }

    private LotProfile profile(DeliveryLine line) {
        LotProfile told = line.assigned().getFirst().lot();
        ExpiryPolicy policy = Premises.policy(item(line));
        LocalDate madeOn = told == null ? null : told.manufacturedOn();
        return new LotProfile(madeOn, receivedOn(), policy, expiry(policy, told, madeOn), null);
    }

    private @Nullable LocalDate expiry(ExpiryPolicy policy, @Nullable LotProfile told, @Nullable LocalDate madeOn) {
        return switch (policy) {
            case ExpiryPolicy.NotRequired never -> null;
            case ExpiryPolicy.ByDate byDate -> Objects.requireNonNull(told).expiresOn();
            case ExpiryPolicy.Period period -> period.expiryFrom(madeOn == null ? receivedOn() : madeOn);
        };
    }

    private LocalDate receivedOn() {
        return Objects.requireNonNull(delivery.receivedOn());
    }

    private static Measure measure(DeliveryLine line) {
        return Objects.requireNonNull(line.measure());
    }

    private static ConversionFactor factor(DeliveryLine line) {
        return measure(line).equals(Premises.EACH) ? ConversionFactor.ONE : Premises.PIECES_IN_A_BOX;
    }

    private static Quantity stock(DeliveryLine line) {
        return factor(line).toStock(line.received());
    }

    private static AssignmentId assignment(DeliveryLine line) {
        return new AssignmentId(line.line() + "-1");
    }

    private static int item(DeliveryLine line) {
        return Integer.parseInt(line.item().value().substring("ITEM-".length())) - 1;
    }
}
