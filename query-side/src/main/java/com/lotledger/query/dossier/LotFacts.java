package com.lotledger.query.dossier;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.recall.DeliveryFacts;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of a lot decides whether a recall covers its deliveries. */
final class LotFacts {

    private final LotId lot;
    private final TreeMap<DeliveryId, Delivery> deliveries = new TreeMap<>();
    private final Set<DeliveryId> recalled = new HashSet<>();
    private final List<LotNumber> tookOver = new ArrayList<>();
    private @Nullable LotNumber goesOnAs;
    private @Nullable LocalDate manufacturedOn;
    private @Nullable LocalDate expiresOn;

    LotFacts(LotId lot) {
        this.lot = lot;
    }

    LotId lot() {
        return lot;
    }

    /** The numbers it took over itself. */
    List<LotNumber> tookOver() {
        return tookOver;
    }

    /** The number it goes on under; null while it stands for itself. */
    @Nullable
    LotNumber goesOnAs() {
        return goesOnAs;
    }

    Iterable<Delivery> deliveries() {
        return deliveries.values();
    }

    boolean wasRecalled(DeliveryId delivery) {
        return recalled.contains(delivery);
    }

    DeliveryFacts of(Delivery delivery, Set<LotNumber> numbers) {
        return new DeliveryFacts(
                lot.item(),
                numbers,
                delivery.id(),
                delivery.vendor(),
                manufacturedOn,
                expiresOn,
                delivery.receivedOn());
    }

    void take(LotEvent event, RecallId recall) {
        switch (event) {
            case LotEvent.LotCreated created -> take(created.profile());
            case LotEvent.LotAmended amended -> take(amended.profile());
            case LotEvent.LotExpiryChanged changed -> expiresOn = changed.expiresOn();
            case LotEvent.LotReceived received -> take(received.delivery());
            case LotEvent.UntrackedStockTakenIn taken -> take(taken.delivery().delivery());
            case LotEvent.StockMovedFromOtherLot moved -> moved.deliveries().forEach(this::take);
            case LotEvent.LotTookOver taken -> {
                tookOver.add(taken.from());
                taken.deliveries().forEach(this::take);
            }
            case LotEvent.LotReplaced replaced -> goesOnAs = replaced.document().otherLot();
            case LotEvent.StockRecalled stopped -> {
                if (recall.equals(stopped.document().recall())) {
                    stopped.changes().forEach(change -> recalled.add(change.delivery()));
                }
            }
            default -> {
                // Nothing that a recall goes by.
            }
        }
    }

    private void take(PostedDelivery posted) {
        take(posted.delivery());
    }

    private void take(Delivery delivery) {
        deliveries.putIfAbsent(delivery.id(), delivery);
    }

    private void take(LotProfile profile) {
        manufacturedOn = profile.manufacturedOn();
        expiresOn = profile.expiresOn();
    }
}
