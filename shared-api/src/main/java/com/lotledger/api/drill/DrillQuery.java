package com.lotledger.api.drill;

import com.lotledger.api.value.DrillId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import org.jspecify.annotations.Nullable;

/** What can be asked about drills. */
public sealed interface DrillQuery {

    /** One drill. Answers a {@link DrillView}, or nothing when there is no such drill. */
    record GetDrill(DrillId drill) implements DrillQuery {}

    /**
     * All drills, the latest first. Answers a {@link DrillPage}.
     *
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindDrills(int limit, @Nullable String cursor) implements DrillQuery {}

    /** How drills went from one to the next. Answers a {@link DrillTrendView}. */
    record ShowDrillTrend() implements DrillQuery {}

    /** Draws a lot. Answers a {@link LotForDrillView}, or nothing when there is no lot. */
    record DrawLotForDrill(String seed) implements DrillQuery {}

    /** What the ledger knows of a lot. Answers {@link DrillFindings}, or nothing when there is no such lot. */
    record ExamineLotForDrill(ItemCode item, LotNumber lotNumber) implements DrillQuery {}
}
