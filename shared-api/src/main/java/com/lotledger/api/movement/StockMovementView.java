package com.lotledger.api.movement;

import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement as it was recorded.
 *
 * @param item item of the lot
 * @param lotNumber the lot the command named
 * @param document what was told
 * @param reason why, in the words of whoever recorded it; null where no reason was due
 * @param changes what it did to that lot, part by part
 * @param warnings what was accepted but should be looked at
 * @param actor who recorded it
 * @param position position of the event
 * @param recordedAt when it was recorded
 */
public record StockMovementView(
        ItemCode item,
        LotNumber lotNumber,
        MovementDocument document,
        @Nullable String reason,
        List<StockChange> changes,
        List<Warning> warnings,
        String actor,
        long position,
        Instant recordedAt) {
    public StockMovementView {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }
}
