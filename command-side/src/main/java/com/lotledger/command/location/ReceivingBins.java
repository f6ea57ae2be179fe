package com.lotledger.command.location;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;

/** Knows which bins goods can be received into. */
@FunctionalInterface
public interface ReceivingBins {

    /** Records why nothing can be received into the bin that {@code field} of a command names, if so. */
    void checkReceives(BinCode bin, String field, Violations violations);
}
