package com.lotledger.command.movement;

import com.lotledger.api.movement.StockMovementCommand;
import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Violations;

/**
 * Whoever names a movement may send it again: the same name with the same content changes nothing, with other content it is a
 * conflict (R-X01). What was left out was filled in the first time and is not compared.
 */
final class ARepeatedMovementTellsTheSame {

    private ARepeatedMovementTellsTheSame() {}

    static void check(StockMovementRecorded recorded, String reason, StockMovementCommand again) {
        boolean sameReason =
                !(again instanceof Reason.Due due) || due.reason().value().equals(reason);
        new Violations()
                .sameAsBefore(
                        recorded.item().equals(again.item())
                                && recorded.lotNumber().equals(again.lotNumber())
                                && recorded.document().equals(ToldDocument.of(again, LeftOut.asIn(recorded.document())))
                                && sameReason,
                        "R-X01",
                        "movement",
                        "movement " + again.movement() + " exists with other content")
                .refuseIfAny();
    }
}
