package com.lotledger.query.testing;

import com.lotledger.api.item.ItemEvent.UntrackedStockReceived;
import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.Origin;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.receipt.PostedLot;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptOpened;
import com.lotledger.api.receipt.PurchaseReceiptEvent.PurchaseReceiptPosted;
import com.lotledger.api.receipt.PurchaseReceiptEvent.QuantityAssignedToBin;
import com.lotledger.api.receipt.PurchaseReceiptEvent.ReceiptLineAdded;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One delivery as the events it causes, in their order: opened, lines, assignments, new lots, received lots, posted. */
public final class SampleDelivery {

    private final ReceiptId receipt;
    private final LocationCode location;
    private final LocalDate date;
    private final VendorCode vendor;
    private final List<Part> parts = new ArrayList<>();
    private Measure measure = new Measure("PACK");
    private ConversionFactor factor = ConversionFactor.ONE;

    private SampleDelivery(String receipt, String location, LocalDate date, String vendor) {
        this.receipt = new ReceiptId(receipt);
        this.location = new LocationCode(location);
        this.date = date;
        this.vendor = new VendorCode(vendor);
    }

    private record Part(
            int line,
            ItemCode item,
            BinCode bin,
            Quantity quantity,
            @Nullable LotNumber lot,
            boolean generated,
            @Nullable LocalDate expiresOn) {}

    public static SampleDelivery of(String receipt) {
        return new SampleDelivery(receipt, "MAIN", LocalDate.of(2026, 3, 31), "V-1");
    }

    public static SampleDelivery of(String receipt, String location, LocalDate date, String vendor) {
        return new SampleDelivery(receipt, location, date, vendor);
    }

    /** Quantities are typed in a measure that holds several of the stock measure. */
    public SampleDelivery typedIn(String purchaseMeasure, String stockMeasures) {
        measure = new Measure(purchaseMeasure);
        factor = ConversionFactor.of(stockMeasures);
        return this;
    }

    public SampleDelivery lot(
            int line, String item, String bin, String quantity, String lot, @Nullable String expiresOn) {
        return part(line, item, bin, quantity, lot, false, expiresOn);
    }

    public SampleDelivery generatedLot(
            int line, String item, String bin, String quantity, String lot, @Nullable String expiresOn) {
        return part(line, item, bin, quantity, lot, true, expiresOn);
    }

    public SampleDelivery untracked(int line, String item, String bin, String quantity) {
        return part(line, item, bin, quantity, null, false, null);
    }

    private SampleDelivery part(
            int line,
            String item,
            String bin,
            String quantity,
            @Nullable String lot,
            boolean generated,
            @Nullable String expiresOn) {
        parts.add(new Part(
                line,
                new ItemCode(item),
                new BinCode(bin),
                Quantity.of(quantity),
                lot == null ? null : new LotNumber(lot),
                generated,
                expiresOn == null ? null : LocalDate.parse(expiresOn)));
        return this;
    }

    /** The draft: opened, lines, assignments. */
    public List<Object> drafted() {
        List<Object> events = new ArrayList<>();
        events.add(new PurchaseReceiptOpened(
                receipt, vendor, "Vendor", "PO-" + receipt, null, location, date, "ann", null));
        Map<Integer, List<Part>> lines = new LinkedHashMap<>();
        parts.forEach(part ->
                lines.computeIfAbsent(part.line(), line -> new ArrayList<>()).add(part));
        lines.forEach((line, ofLine) -> events.add(new ReceiptLineAdded(
                receipt,
                line,
                ofLine.getFirst().item(),
                "Item " + ofLine.getFirst().item(),
                ofLine.stream().map(Part::quantity).reduce(Quantity.ZERO, Quantity::plus),
                measure,
                factor,
                new Measure("PACK"),
                null,
                true,
                ofLine.getFirst().lot() != null,
                ofLine.getFirst().bin(),
                false,
                false)));
        for (int place = 0; place < parts.size(); place++) {
            Part part = parts.get(place);
            events.add(new QuantityAssignedToBin(
                    receipt,
                    assignment(place),
                    part.line(),
                    part.item(),
                    part.bin(),
                    location,
                    part.quantity(),
                    measure,
                    factor.toStock(part.quantity()),
                    part.generated() ? null : part.lot(),
                    null));
        }
        return events;
    }

    /** Posting: new lots, what they and the items without lots received, posted. */
    public List<Object> posted(Set<LotId> presentLots) {
        List<Object> events = new ArrayList<>();
        List<Object> received = new ArrayList<>();
        List<PostedLot> posted = new ArrayList<>();
        Set<LotId> made = new java.util.HashSet<>(presentLots);
        Map<List<Object>, List<Integer>> perLot = new LinkedHashMap<>();
        for (int place = 0; place < parts.size(); place++) {
            Part part = parts.get(place);
            perLot.computeIfAbsent(List.of(part.line(), part.lot() == null ? "" : part.lot()), key -> new ArrayList<>())
                    .add(place);
        }
        for (List<Integer> places : perLot.values()) {
            Part first = parts.get(places.getFirst());
            Delivery delivery = new Delivery(
                    receipt, first.line(), "1" + receipt, vendor, "Vendor", "PO-" + receipt, location, date);
            List<ReceivedPortion> portions = places.stream()
                    .map(place -> new ReceivedPortion(
                            assignment(place),
                            parts.get(place).bin(),
                            location,
                            parts.get(place).quantity(),
                            factor.toStock(parts.get(place).quantity()),
                            parts.get(place).generated()))
                    .toList();
            if (first.lot() == null) {
                received.add(new UntrackedStockReceived(
                        first.item(), delivery, measure, factor, new Measure("PACK"), portions));
                continue;
            }
            if (made.add(new LotId(first.item(), first.lot()))) {
                events.add(new LotCreated(
                        first.item(),
                        first.lot(),
                        first.generated() ? Origin.GENERATED : Origin.BY_HAND,
                        vendor,
                        "Vendor",
                        new LotProfile(null, date, policy(first.expiresOn()), first.expiresOn(), null)));
            }
            received.add(new LotReceived(
                    first.item(), first.lot(), delivery, measure, factor, new Measure("PACK"), portions));
            posted.add(new PostedLot(
                    first.line(),
                    first.item(),
                    first.lot(),
                    first.generated(),
                    first.expiresOn(),
                    portions.stream().map(ReceivedPortion::stockQuantity).reduce(Quantity.ZERO, Quantity::plus)));
        }
        events.addAll(received);
        events.add(new PurchaseReceiptPosted(receipt, "1" + receipt, location, vendor, date, posted, List.of()));
        return events;
    }

    /** The whole delivery, all of whose lots are new. */
    public List<Object> events() {
        return events(Set.of());
    }

    public List<Object> events(Set<LotId> presentLots) {
        List<Object> events = new ArrayList<>(drafted());
        events.addAll(posted(presentLots));
        return events;
    }

    private static ExpiryPolicy policy(@Nullable LocalDate expiresOn) {
        return expiresOn == null ? new ExpiryPolicy.NotRequired() : new ExpiryPolicy.ByDate();
    }

    private static AssignmentId assignment(int place) {
        return new AssignmentId("A" + place);
    }
}
