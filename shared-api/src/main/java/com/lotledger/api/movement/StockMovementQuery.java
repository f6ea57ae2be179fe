package com.lotledger.api.movement;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about movements. */
public sealed interface StockMovementQuery {

    /**
     * The movements in the order they were recorded; in the order of their business dates when a range of those is given.
     * Answers a {@link StockMovementPage}.
     *
     * @param item only of this item
     * @param lotNumber only of this lot, by the number the movement named
     * @param kind only of this kind
     * @param partner only of this customer or vendor
     * @param documentNumber only with this number on the paper
     * @param movedFrom only of this business date or later
     * @param movedTo only of this business date or earlier
     * @param oldestFirst whether the oldest comes first instead of the newest
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindStockMovements(
            @Nullable ItemCode item,
            @Nullable LotNumber lotNumber,
            @Nullable MovementKind kind,
            @Nullable String partner,
            @Nullable String documentNumber,
            @Nullable LocalDate movedFrom,
            @Nullable LocalDate movedTo,
            boolean oldestFirst,
            int limit,
            @Nullable String cursor)
            implements StockMovementQuery {
        public FindStockMovements {
            new Violations()
                    .text("partner", partner, 40)
                    .text("documentNumber", documentNumber, 100)
                    .refuseIfAny();
        }
    }

    /**
     * What quality said of a lot, under every number it ever had, the latest first; also what recalls stopped. Answers a
     * {@link StockMovementPage}, or nothing when there is no such lot.
     *
     * @param lotNumber its number, or any other name that leads to it
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindVerdicts(
            ItemCode item,
            LotNumber lotNumber,
            int limit,
            @Nullable String cursor) implements StockMovementQuery {}

    /** One movement. Answers a {@link StockMovementView}, or nothing when there is no such movement. */
    record GetStockMovement(MovementId movement) implements StockMovementQuery {}
}
