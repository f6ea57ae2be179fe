package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotExpiryConflictSettled;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.LotReplaced;
import com.lotledger.api.lot.LotEvent.LotTookOver;
import com.lotledger.api.lot.LotEvent.StockMoved;
import com.lotledger.api.lot.LotEvent.StockMovedFromOtherLot;
import com.lotledger.api.lot.LotEvent.StockReturnedByCustomer;
import com.lotledger.api.lot.LotEvent.StockShipped;
import com.lotledger.api.lot.LotEvent.UntrackedStockTakenIn;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.lot.ShippedQuantity;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What events do to the deliveries of a lot. It only assigns; whether it may happen was decided before. */
final class LotStock {

    private LotStock() {}

    /** Received stock is available, unless an event that follows puts it into quarantine. */
    static List<LotDelivery> received(List<LotDelivery> deliveries, LotReceived received, String actor) {
        DeliveryId id = received.delivery().id();
        LocalDate day = received.delivery().receivedOn();
        List<LotDelivery> changed =
                with(deliveries, List.of(new PostedDelivery(received.delivery(), actor, null, null)));
        for (ReceivedPortion each : received.portions()) {
            changed = changed(
                    changed,
                    id,
                    delivery -> delivery.changed(
                            each.bin(),
                            each.location(),
                            StockStatus.RELEASED,
                            each.stockQuantity().amount(),
                            day));
        }
        return changed;
    }

    static List<LotDelivery> moved(List<LotDelivery> deliveries, StockMoved moved) {
        List<LotDelivery> known = switch (moved) {
            case StockMovedFromOtherLot in -> with(deliveries, in.deliveries());
            case LotTookOver in -> shipped(with(deliveries, in.deliveries()), in.shipped());
            case UntrackedStockTakenIn in -> with(deliveries, List.of(in.delivery()));
            default -> deliveries;
        };
        if (moved instanceof LotReplaced) {
            return known.stream().map(LotDelivery::empty).toList();
        }
        List<LotDelivery> changed = known;
        LocalDate day = moved.document().movedOn();
        for (StockChange each : moved.changes()) {
            changed = changed(changed, each.delivery(), delivery -> delivery.changed(each, day));
        }
        return moved instanceof StockShipped || moved instanceof StockReturnedByCustomer
                ? withCustomer(changed, moved)
                : changed;
    }

    static List<LotDelivery> inspected(
            List<LotDelivery> deliveries,
            DeliveryId delivery,
            @Nullable String condition,
            @Nullable String certificate) {
        return changed(deliveries, delivery, each -> each.inspected(condition, certificate));
    }

    static List<LotDelivery> telling(List<LotDelivery> deliveries, DeliveryId delivery, LocalDate expiry) {
        return changed(deliveries, delivery, each -> each.telling(expiry));
    }

    static List<LotDelivery> settled(List<LotDelivery> deliveries, LotExpiryConflictSettled settled) {
        return changed(deliveries, settled.delivery(), each -> each.settled(settled));
    }

    /** What left the lot is with the customer, and what came back is not. */
    private static List<LotDelivery> withCustomer(List<LotDelivery> deliveries, StockMoved moved) {
        CustomerCode customer =
                Objects.requireNonNull(moved.document().customer()).code();
        List<LotDelivery> changed = deliveries;
        for (StockChange each : moved.changes()) {
            changed = changed(
                    changed,
                    each.delivery(),
                    delivery ->
                            delivery.shipped(customer, each.quantity().amount().negate()));
        }
        return changed;
    }

    private static List<LotDelivery> shipped(List<LotDelivery> deliveries, List<ShippedQuantity> shipped) {
        List<LotDelivery> changed = deliveries;
        for (ShippedQuantity each : shipped) {
            changed = changed(
                    changed,
                    each.delivery(),
                    delivery ->
                            delivery.shipped(each.customer(), each.quantity().amount()));
        }
        return changed;
    }

    /** The oldest first; those of one day in the order they came in. */
    private static List<LotDelivery> with(List<LotDelivery> deliveries, List<PostedDelivery> added) {
        List<LotDelivery> changed = new ArrayList<>(deliveries);
        for (PostedDelivery each : added) {
            if (changed.stream().noneMatch(known -> known.id().equals(each.id()))) {
                changed.add(placeOf(each, changed), LotDelivery.of(each));
            }
        }
        return changed;
    }

    private static int placeOf(PostedDelivery added, List<LotDelivery> deliveries) {
        int at = deliveries.size();
        while (at > 0
                && deliveries
                        .get(at - 1)
                        .posted()
                        .delivery()
                        .receivedOn()
                        .isAfter(added.delivery().receivedOn())) {
            at--;
        }
        return at;
    }

    private static List<LotDelivery> changed(
            List<LotDelivery> deliveries, DeliveryId id, UnaryOperator<LotDelivery> change) {
        List<LotDelivery> changed = new ArrayList<>(deliveries);
        boolean found = false;
        for (int at = 0; at < changed.size(); at++) {
            if (changed.get(at).id().equals(id)) {
                changed.set(at, change.apply(changed.get(at)));
                found = true;
            }
        }
        if (!found) {
            throw new IllegalStateException("no delivery " + id);
        }
        return changed;
    }
}
