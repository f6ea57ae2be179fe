package com.lotledger.command.movement;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.command.bin.StockBinState;
import org.jspecify.annotations.Nullable;

/** The bins that a movement names. */
final class BinsOfMovement {

    private final MovementReference reference;
    private final Violations violations;

    BinsOfMovement(MovementReference reference, Violations violations) {
        this.reference = reference;
        this.violations = violations;
    }

    /** The bin that stock is taken from; null when there is none. Goods leave discontinued bins, too. */
    @Nullable
    StockBinState existing(BinCode bin, String field) {
        return violations.collect("", () -> reference.bins().existing(bin, field));
    }

    /** The bin that stock is put into; null when there is none. */
    @Nullable
    StockBinState receiving(BinCode bin, String field) {
        reference.bins().checkReceives(bin, field, violations);
        return reference.bins().find(bin).orElse(null);
    }
}
