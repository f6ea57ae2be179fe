package com.lotledger.query.dossier;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.query.archive.Fact;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Follows one lot through its events: writes what happened as it comes, and in the end what that adds up to. */
final class LotAccount {

    private final LotId lot;
    private final Set<DeliveryId> scope;
    private final Moments moments;
    private final LotSpools spools;
    private final LotMaster master = new LotMaster();
    private final LotBalance balance = new LotBalance();
    private final TreeMap<DeliveryId, ReceivedDelivery> deliveries = new TreeMap<>();
    private final TreeMap<Place, BigDecimal[]> places = new TreeMap<>();
    private final TreeMap<String, Sent> sent = new TreeMap<>();

    LotAccount(LotId lot, Set<DeliveryId> scope, Moments moments, LotSpools spools) {
        this.lot = lot;
        this.scope = scope;
        this.moments = moments;
        this.spools = spools;
    }

    private record Place(DeliveryId delivery, String location, String bin, StockStatus status)
            implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::delivery)
                .thenComparing(Place::location)
                .thenComparing(Place::bin)
                .thenComparing(Place::status);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a delivery brought; what was seen of it comes later. */
    private static final class ReceivedDelivery {
        private final Delivery delivery;
        private final Fact fact;
        private final String postedBy;
        private final TreeSet<String> bins = new TreeSet<>();
        private @Nullable String measure;
        private BigDecimal documentQuantity = BigDecimal.ZERO;
        private BigDecimal stockQuantity = BigDecimal.ZERO;
        private @Nullable String condition;
        private @Nullable String certificate;

        ReceivedDelivery(Delivery delivery, Fact fact, String postedBy) {
            this.delivery = delivery;
            this.fact = fact;
            this.postedBy = postedBy;
        }
    }

    /** What a customer got. */
    private static final class Sent {
        private @Nullable String name;
        private @Nullable String contact;
        private BigDecimal shipped = BigDecimal.ZERO;
        private BigDecimal returned = BigDecimal.ZERO;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;
        private final TreeSet<String> documents = new TreeSet<>();
    }

    void take(Fact fact) throws IOException {
        LotEvent event = (LotEvent) fact.payload();
        master.take(event, fact);
        tell(event, fact);
        switch (event) {
            case LotEvent.LotReceived received -> receive(received, fact);
            case LotEvent.DeliveryInspected inspected -> inspect(inspected);
            case LotEvent.StockMoved moved -> move(moved, fact);
            default -> {
                // Told above.
            }
        }
    }

    private void tell(LotEvent event, Fact fact) throws IOException {
        LotWords words = LotWords.of(event);
        if (words != null) {
            spools.changes()
                    .add(Arrays.asList(
                            lot.item().value(),
                            lot.number().value(),
                            new BigDecimal(fact.position()),
                            fact.recordedAt(),
                            words.what(),
                            text(words.before()),
                            text(words.after()),
                            text(words.delivery()),
                            text(words.reasonCode()),
                            fact.reason(),
                            words.evidence(),
                            fact.actor()));
        }
    }

    private void receive(LotEvent.LotReceived received, Fact fact) throws IOException {
        Delivery delivery = received.delivery();
        ReceivedDelivery account = delivery(delivery, fact, String.valueOf(fact.actor()));
        account.measure = received.measure().value();
        int part = 0;
        for (ReceivedPortion portion : received.portions()) {
            BigDecimal quantity = portion.stockQuantity().amount();
            account.documentQuantity =
                    account.documentQuantity.add(portion.quantity().amount());
            account.stockQuantity = account.stockQuantity.add(quantity);
            account.bins.add(portion.bin().value());
            StockChange change = new StockChange(
                    delivery.id(),
                    portion.bin(),
                    portion.location(),
                    StockStatus.RELEASED,
                    new SignedQuantity(quantity));
            place(change, fact.position());
            if (scope.contains(delivery.id())) {
                balance.receive(quantity);
            }
            spools.ledger().add(LedgerRow.received(lot, change, part++, isInScope(delivery.id()), delivery, fact));
        }
    }

    private void inspect(LotEvent.DeliveryInspected inspected) {
        ReceivedDelivery account = deliveries.get(inspected.delivery());
        if (account != null) {
            account.condition = inspected.condition();
            account.certificate = inspected.certificate();
        }
    }

    private void move(LotEvent.StockMoved moved, Fact fact) throws IOException {
        MovementDocument document = moved.document();
        for (PostedDelivery posted : brought(moved)) {
            ReceivedDelivery account = delivery(posted.delivery(), fact, posted.postedBy());
            account.condition = posted.condition();
            account.certificate = posted.certificate();
        }
        int part = 0;
        for (StockChange change : moved.changes()) {
            place(change, fact.position());
            if (scope.contains(change.delivery())) {
                balance.move(document, change.quantity().amount());
                send(document, change);
            }
            spools.ledger().add(LedgerRow.moved(lot, change, part, isInScope(change.delivery()), document, fact));
            if (isDecision(document.kind()) && change.quantity().amount().signum() > 0) {
                spools.decisions().add(LedgerRow.decision(lot, change, part, document, fact));
            }
            part++;
        }
    }

    private static List<PostedDelivery> brought(LotEvent.StockMoved moved) {
        return switch (moved) {
            case LotEvent.StockMovedFromOtherLot other -> other.deliveries();
            case LotEvent.UntrackedStockTakenIn untracked -> List.of(untracked.delivery());
            case LotEvent.LotTookOver taken -> taken.deliveries();
            default -> List.of();
        };
    }

    private static boolean isDecision(MovementKind kind) {
        return switch (kind) {
            case RELEASE, REJECTION, QUARANTINE, HOLD, HOLD_LIFTED, RECALL, RECALL_LIFTED -> true;
            default -> false;
        };
    }

    private void send(MovementDocument document, StockChange change) {
        Customer customer = document.customer();
        if (customer == null
                || (document.kind() != MovementKind.SHIPMENT && document.kind() != MovementKind.CUSTOMER_RETURN)) {
            return;
        }
        Sent account = sent.computeIfAbsent(customer.code().value(), code -> new Sent());
        BigDecimal quantity = change.quantity().amount();
        if (document.kind() == MovementKind.SHIPMENT) {
            account.shipped = account.shipped.subtract(quantity);
            account.name = customer.name() == null ? account.name : customer.name();
            account.contact = customer.contact() == null ? account.contact : customer.contact();
            account.first = earlier(account.first, document.movedOn());
            account.last = later(account.last, document.movedOn());
            account.documents.add(document.documentNumber());
        } else {
            account.returned = account.returned.add(quantity);
        }
    }

    private ReceivedDelivery delivery(Delivery delivery, Fact fact, String postedBy) {
        return deliveries.computeIfAbsent(delivery.id(), id -> new ReceivedDelivery(delivery, fact, postedBy));
    }

    private void place(StockChange change, long position) {
        BigDecimal[] sums = places.computeIfAbsent(
                new Place(
                        change.delivery(),
                        change.location().value(),
                        change.bin().value(),
                        change.status()),
                place -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO});
        BigDecimal quantity = change.quantity().amount();
        if (position <= moments.opening()) {
            sums[0] = sums[0].add(quantity);
        }
        if (position <= moments.hold()) {
            sums[1] = sums[1].add(quantity);
        }
        sums[2] = sums[2].add(quantity);
    }

    /** Writes what it all adds up to. */
    void finish(Consignees consignees) throws IOException {
        String measure = master.stockMeasure();
        spools.lots().add(master.row(lot, deliveries.size(), (int)
                deliveries.keySet().stream().filter(scope::contains).count()));
        for (ReceivedDelivery account : deliveries.values()) {
            spools.receipts().add(receipt(account));
        }
        for (var place : places.entrySet()) {
            BigDecimal[] sums = place.getValue();
            if (Arrays.stream(sums).anyMatch(sum -> sum.signum() != 0)) {
                spools.places().add(place(place.getKey(), sums, measure));
            }
        }
        for (var each : sent.entrySet()) {
            Sent account = each.getValue();
            spools.customers().add(customer(each.getKey(), account, measure));
            consignees.add(
                    each.getKey(),
                    account.name,
                    account.contact,
                    lot.item().value(),
                    measure,
                    account.shipped,
                    account.returned);
        }
        if (!balance.isEmpty()) {
            spools.balance().add(balanceRow(measure));
            consignees.add(lot.item().value(), measure, balance);
        }
    }

    private List<@Nullable Object> receipt(ReceivedDelivery account) {
        Delivery delivery = account.delivery;
        return Arrays.asList(
                lot.item().value(),
                lot.number().value(),
                delivery.receipt().value(),
                new BigDecimal(delivery.line()),
                isInScope(delivery.id()),
                delivery.receivedOn(),
                delivery.documentNumber(),
                delivery.vendor().value(),
                delivery.vendorName(),
                delivery.purchaseOrder(),
                delivery.location().value(),
                account.measure == null ? null : account.documentQuantity,
                account.measure,
                account.measure == null ? null : account.stockQuantity,
                String.join(", ", account.bins),
                account.condition,
                account.certificate,
                account.postedBy,
                account.fact.recordedAt(),
                new BigDecimal(account.fact.position()));
    }

    private List<@Nullable Object> place(Place place, BigDecimal[] sums, @Nullable String measure) {
        return Arrays.asList(
                lot.item().value(),
                lot.number().value(),
                place.delivery().receipt().value(),
                new BigDecimal(place.delivery().line()),
                place.location(),
                place.bin(),
                place.status().toString(),
                isInScope(place.delivery()),
                sums[0],
                sums[1],
                sums[2],
                measure);
    }

    private List<@Nullable Object> customer(String code, Sent account, @Nullable String measure) {
        return Arrays.asList(
                code,
                lot.item().value(),
                lot.number().value(),
                account.name,
                account.contact,
                account.shipped,
                account.returned,
                account.shipped.subtract(account.returned),
                measure,
                account.first,
                account.last,
                String.join(", ", account.documents));
    }

    private List<@Nullable Object> balanceRow(@Nullable String measure) {
        return Arrays.asList(
                lot.item().value(),
                lot.number().value(),
                measure,
                balance.received(),
                balance.movedIn(),
                balance.onHand(),
                balance.shipped(),
                balance.returnedByCustomers(),
                balance.returnedToVendor(),
                balance.destroyed(),
                balance.otherWriteOffs(),
                balance.movedOut(),
                balance.adjusted(),
                balance.accountedPercent(),
                balance.varianceReasons());
    }

    private String isInScope(DeliveryId delivery) {
        return scope.contains(delivery) ? "yes" : "no";
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
