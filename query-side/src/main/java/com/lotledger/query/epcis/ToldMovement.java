package com.lotledger.query.epcis;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.epcis.EpcisEvent.BusinessTransaction;
import com.lotledger.query.epcis.EpcisEvent.Destination;
import com.lotledger.query.epcis.EpcisEvent.InstanceData;
import com.lotledger.query.epcis.EpcisEvent.Place;
import com.lotledger.query.epcis.EpcisEvent.QuantityElement;
import com.lotledger.query.epcis.EpcisEvent.Source;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one event of the ledger: in the words of {@link Telling}, one event for every location. Quantities that were
 * counted anew, or booked on another lot or number, are not told: nothing happened to goods.
 */
final class ToldMovement {

    private static final String POSSESSING_PARTY = "possessing_party";

    private final List<LedgerLine> lines;
    private final LedgerLine first;
    private final PartnerUris names;
    private final Moments moments;
    private final Places places;
    private final List<EpcisEvent> told = new ArrayList<>();

    private ToldMovement(List<LedgerLine> lines, PartnerUris names, Moments moments, Places places) {
        this.lines = lines;
        this.first = lines.getFirst();
        this.names = names;
        this.moments = moments;
        this.places = places;
    }

    /** The events that the rows of one event mean, always the same ones in the same order. */
    static List<EpcisEvent> of(List<LedgerLine> lines, PartnerUris names, Moments moments, Places places) {
        LotNumber lot = lines.getFirst().lot();
        if (lot != null && !DigitalLink.allows(lot)) {
            return List.of();
        }
        ToldMovement movement = new ToldMovement(lines, names, moments, places);
        movement.tell();
        return movement.told;
    }

    private void tell() {
        if (lines.stream().anyMatch(LedgerLine::firstOfLot)) {
            add(Telling.FIRST_SEEN, first.location(), "first-seen", null);
        }
        switch (first.kind()) {
            case PURCHASE_RECEIPT -> byLocation(Telling.RECEIVED, 1);
            case SHIPMENT -> byLocation(Telling.SHIPPED, -1);
            case CUSTOMER_RETURN -> byLocation(Telling.CAME_BACK, 1);
            case VENDOR_RETURN -> byLocation(Telling.WENT_BACK, -1);
            case WRITE_OFF -> byLocation(Telling.gone(Objects.requireNonNull(first.cause())), -1);
            case TRANSFER -> transferred();
            case ADJUSTMENT, LOT_CORRECTION, UNTRACKED_STOCK, LOT_MERGE, LOT_RENUMBERING -> {}
            default -> judged();
        }
    }

    /** What came or went at each location. */
    private void byLocation(Telling telling, int direction) {
        sums(LedgerLine::location, direction)
                .forEach((location, sum) -> add(telling, location, telling.bizStep(), sum));
    }

    /** From bin to bin within a location nothing happened that others could see. */
    private void transferred() {
        Map<LocationCode, BigDecimal> changed = sums(LedgerLine::location, 0);
        changed.forEach((location, sum) -> {
            if (sum.signum() < 0) {
                add(Telling.LEFT, location, "left", sum.negate());
            }
        });
        changed.forEach((location, sum) -> {
            if (sum.signum() > 0) {
                add(Telling.ARRIVED, location, "arrived", sum);
            }
        });
    }

    private record Judged(LocationCode location, @Nullable QualityStatus status) {}

    private void judged() {
        sums(line -> new Judged(line.location(), line.status()), 1)
                .forEach((key, sum) -> add(
                        Telling.judged(Objects.requireNonNull(key.status())),
                        key.location(),
                        "judged-" + key.status(),
                        sum));
    }

    /** Quantities of rows of a direction, above zero; of all rows with their signs when there is none. */
    private <K> Map<K, BigDecimal> sums(Function<LedgerLine, K> key, int direction) {
        Map<K, BigDecimal> sums = new LinkedHashMap<>();
        for (LedgerLine line : lines) {
            if (direction == 0 || line.quantity().signum() == direction) {
                BigDecimal quantity = direction < 0 ? line.quantity().negate() : line.quantity();
                sums.merge(key.apply(line), quantity, BigDecimal::add);
            }
        }
        return sums;
    }

    private void add(Telling telling, LocationCode location, String part, @Nullable BigDecimal quantity) {
        boolean unmoved = quantity == null;
        Instant moment = moments.of(first.businessDate(), first.recordedAt());
        Place place = places.of(location, first.position());
        told.add(new EpcisEvent(
                EpcisEvent.OBJECT_EVENT,
                identifier(location, part),
                moment,
                moments.offsetAt(moment),
                first.recordedAt(),
                telling.action(),
                telling.bizStep(),
                telling.disposition(),
                place,
                telling.stays() ? place : null,
                List.of(new QuantityElement(
                        DigitalLink.of(first.epcClass()),
                        quantity == null ? null : plain(quantity),
                        unmoved ? null : UnitCode.of(first.measure()))),
                unmoved ? List.of() : papers(),
                unmoved ? List.of() : sources(),
                unmoved ? List.of() : destinations(),
                telling.equals(Telling.FIRST_SEEN) ? known() : null));
    }

    /** Made of what names the event for ever, and not of its place, which is another one after moving to another store. */
    private URI identifier(LocationCode location, String part) {
        String name = String.join(
                "\n",
                names.ledger().toString(),
                first.item().value(),
                first.lot() == null ? "" : first.lot().value(),
                first.kind().name(),
                first.document(),
                part,
                location.value());
        return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private InstanceData known() {
        LedgerLine creating =
                lines.stream().filter(LedgerLine::firstOfLot).findFirst().orElse(first);
        return new InstanceData(Objects.requireNonNull(first.lot()).value(), creating.expiresOn());
    }

    private List<BusinessTransaction> papers() {
        List<BusinessTransaction> papers = new ArrayList<>();
        if (first.purchaseOrder() != null) {
            papers.add(new BusinessTransaction("po", names.document("po", first.purchaseOrder())));
        }
        if (first.order() != null) {
            papers.add(new BusinessTransaction("po", names.document("order", first.order())));
        }
        String type = switch (first.kind()) {
            case PURCHASE_RECEIPT -> "recadv";
            case SHIPMENT -> "desadv";
            default -> null;
        };
        papers.add(new BusinessTransaction(
                type, names.document(type == null ? "document" : type, first.documentNumber())));
        return papers;
    }

    private List<Source> sources() {
        return switch (first.kind()) {
            case PURCHASE_RECEIPT ->
                first.vendor() == null
                        ? List.of()
                        : List.of(new Source(POSSESSING_PARTY, names.vendor(first.vendor())));
            case CUSTOMER_RETURN ->
                first.customer() == null
                        ? List.of()
                        : List.of(new Source(POSSESSING_PARTY, names.customer(first.customer())));
            default -> List.of();
        };
    }

    private List<Destination> destinations() {
        return switch (first.kind()) {
            case SHIPMENT ->
                first.customer() == null
                        ? List.of()
                        : List.of(new Destination(POSSESSING_PARTY, names.customer(first.customer())));
            case VENDOR_RETURN ->
                first.vendor() == null
                        ? List.of()
                        : List.of(new Destination(POSSESSING_PARTY, names.vendor(first.vendor())));
            default -> List.of();
        };
    }

    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
