package com.lotledger.command.item;

import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import java.util.List;

/** Which items carry a GTIN already (R-V02). */
@FunctionalInterface
public interface SharedGtins {

    /** As far as that is known at the moment, by code. */
    List<ItemCode> carriersOf(Gtin gtin);
}
