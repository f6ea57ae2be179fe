package com.lotledger.command.lot;

import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.StockMovementCommand.HoldStock;
import com.lotledger.api.movement.StockMovementCommand.Judging;
import com.lotledger.api.movement.StockMovementCommand.LiftHold;
import com.lotledger.api.movement.StockMovementCommand.LiftRecall;
import com.lotledger.api.movement.StockMovementCommand.QuarantineStock;
import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.movement.StockMovementCommand.RejectStock;
import com.lotledger.api.movement.StockMovementCommand.ReleaseStock;
import com.lotledger.api.movement.StockStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict makes of stock (R-S06): only quarantined stock is released or rejected, released and rejected stock may be
 * quarantined again, stock of any verdict is put on hold, a hold is lifted to the status
 * before, and only a recall stops and frees what it recalled (R-W06).
 */
final class StatusAfterAVerdict {

    private StatusAfterAVerdict() {}

    /** The status after the verdict; null when the verdict is not about stock of this status. */
    static @Nullable StockStatus of(Judging verdict, StockStatus before) {
        return switch (verdict) {
            case ReleaseStock ignored -> before.equals(StockStatus.QUARANTINED) ? StockStatus.RELEASED : null;
            case RejectStock ignored -> before.equals(StockStatus.QUARANTINED) ? StockStatus.REJECTED : null;
            case QuarantineStock ignored ->
                before.equals(StockStatus.RELEASED) || before.equals(StockStatus.REJECTED)
                        ? StockStatus.QUARANTINED
                        : null;
            case HoldStock ignored -> before.before() == null ? before.onHold() : null;
            case LiftHold ignored ->
                before.status() == QualityStatus.ON_HOLD
                        ? new StockStatus(Objects.requireNonNull(before.before()), null)
                        : null;
            case RecallStock ignored -> before.status() == QualityStatus.RECALLED ? null : before.recalled();
            case LiftRecall ignored ->
                before.status() == QualityStatus.RECALLED
                        ? new StockStatus(Objects.requireNonNull(before.before()), null)
                        : null;
        };
    }

    /** What stock the verdict is about, for a message. */
    static String subject(Judging verdict) {
        return switch (verdict) {
            case ReleaseStock ignored -> "quarantined";
            case RejectStock ignored -> "quarantined";
            case QuarantineStock ignored -> "released or rejected";
            case HoldStock ignored -> "quarantined, released or rejected";
            case LiftHold ignored -> "on hold";
            case RecallStock ignored -> "not recalled yet";
            case LiftRecall ignored -> "recalled";
        };
    }
}
