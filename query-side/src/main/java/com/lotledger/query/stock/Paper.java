package com.lotledger.query.stock;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document on which rows of the ledger stand.
 *
 * @param vendor who delivered or gets it back; empty when it concerns none
 * @param movement what was told; null for a purchase receipt
 * @param otherLot where the quantity went or came from
 */
record Paper(
        MovementKind kind,
        String documentNumber,
        LocalDate date,
        String vendor,
        Measure measure,
        Measure stockMeasure,
        @Nullable MovementDocument movement,
        @Nullable LotNumber otherLot) {

    static Paper of(Delivery delivery, Measure measure, Measure stockMeasure) {
        return new Paper(
                MovementKind.PURCHASE_RECEIPT,
                delivery.documentNumber(),
                delivery.receivedOn(),
                delivery.vendor().value(),
                measure,
                stockMeasure,
                null,
                null);
    }

    static Paper of(MovementDocument document, @Nullable LotNumber otherLot) {
        return new Paper(
                document.kind(),
                document.documentNumber(),
                document.movedOn(),
                document.vendor() == null ? "" : document.vendor().value(),
                document.measure(),
                document.stockMeasure(),
                document,
                otherLot);
    }
}
