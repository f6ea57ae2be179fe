package com.lotledger.api.movement;

import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to a movement: it was recorded, whole, together with what it did to its lots. */
public sealed interface StockMovementEvent {

    /** The movement. */
    MovementId movement();

    /**
     * A movement was recorded; it never changes. A mistake is put right by another movement (R-Q07).
     *
     * @param lotNumber the lot the command named
     * @param document what was told
     * @param changes what it did to that lot
     * @param warnings what was accepted but should be looked at
     */
    @Revision("1")
    record StockMovementRecorded(
            ItemCode item,
            LotNumber lotNumber,
            MovementDocument document,
            List<StockChange> changes,
            List<Warning> warnings)
            implements StockMovementEvent {
        public StockMovementRecorded {
            changes = List.copyOf(changes);
            warnings = List.copyOf(warnings);
        }

        @Override
        public MovementId movement() {
            return document.movement();
        }
    }
}
