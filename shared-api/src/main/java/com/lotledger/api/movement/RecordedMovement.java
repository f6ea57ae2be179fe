package com.lotledger.api.movement;

import com.lotledger.api.refusal.Warning;
import com.lotledger.api.value.MovementId;
import java.util.List;

/**
 * Answer to a movement; the same when the command is repeated.
 *
 * @param movement its name
 * @param changes what it changed, part by part: the deliveries it took from
 * @param warnings what was accepted but should be looked at
 */
public record RecordedMovement(MovementId movement, List<StockChange> changes, List<Warning> warnings) {
    public RecordedMovement {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }
}
