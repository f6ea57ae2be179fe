package com.lotledger.api.recall;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement that was refused because of a recall, as it was asked for.
 *
 * @param movement its name; nothing was recorded under it
 * @param kind what sort of movement
 * @param item item of the lot
 * @param lotNumber number of the lot
 * @param deliveries the deliveries that the recall covers and it would have taken from
 * @param quantity as typed; null for all of it
 * @param measure of the quantity; null for the stock measure
 * @param bin where it was to be taken from
 * @param customer who it was meant for
 * @param actor who asked for it
 * @param stoppedAt when it was refused
 */
public record StoppedMovement(
        MovementId movement,
        MovementKind kind,
        ItemCode item,
        LotNumber lotNumber,
        List<DeliveryId> deliveries,
        @Nullable Quantity quantity,
        @Nullable Measure measure,
        @Nullable BinCode bin,
        @Nullable CustomerCode customer,
        String actor,
        Instant stoppedAt) {
    public StoppedMovement {
        deliveries = List.copyOf(deliveries);
    }

    /** Whether the other one asked for the same, whenever that was. */
    public boolean sameAs(StoppedMovement other) {
        return at(other.stoppedAt).equals(other);
    }

    private StoppedMovement at(Instant moment) {
        return new StoppedMovement(
                movement, kind, item, lotNumber, deliveries, quantity, measure, bin, customer, actor, moment);
    }
}
