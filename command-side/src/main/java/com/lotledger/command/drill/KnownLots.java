package com.lotledger.command.drill;

import com.lotledger.api.drill.DrillFindings;
import com.lotledger.api.drill.LotForDrillView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import java.util.Optional;

/** Draws lots and knows what became of them. */
interface KnownLots {

    /** Empty when there is no lot at all. */
    Optional<LotForDrillView> draw(String seed);

    /** Empty when there is no such lot. */
    Optional<DrillFindings> examine(ItemCode item, LotNumber lotNumber);
}
