package com.lotledger.api.lot;

import com.lotledger.api.value.SignedQuantity;

/**
 * A quantity by what quality says of it, in the stock measure. The parts make up the total (R-R02: nothing else lays claim to
 * released stock yet).
 *
 * @param total all of it
 * @param released may be used
 * @param quarantined waits for a verdict
 * @param onHold stopped for the time being
 * @param rejected may not be used
 * @param recalled stopped by a recall
 */
public record StatusQuantities(
        SignedQuantity total,
        SignedQuantity released,
        SignedQuantity quarantined,
        SignedQuantity onHold,
        SignedQuantity rejected,
        SignedQuantity recalled) {

    /** Nothing. */
    public static final StatusQuantities NONE = new StatusQuantities(
            SignedQuantity.ZERO,
            SignedQuantity.ZERO,
            SignedQuantity.ZERO,
            SignedQuantity.ZERO,
            SignedQuantity.ZERO,
            SignedQuantity.ZERO);
}
