package com.lotledger.query.dossier;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.value.LotId;
import com.lotledger.query.archive.Fact;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change of stock as a row of the ledger or of the decisions. */
final class LedgerRow {

    private LedgerRow() {}

    static List<@Nullable Object> received(
            LotId lot, StockChange change, int part, String inScope, Delivery delivery, Fact fact) {
        return Arrays.asList(
                lot.item().value(),
                lot.number().value(),
                new BigDecimal(fact.position()),
                new BigDecimal(part),
                delivery.receivedOn(),
                LotWords.spoken(MovementKind.PURCHASE_RECEIPT),
                delivery.documentNumber(),
                null,
                change.delivery().receipt().value(),
                new BigDecimal(change.delivery().line()),
                inScope,
                change.location().value(),
                change.bin().value(),
                change.status().toString(),
                change.quantity().amount(),
                null,
                null,
                null,
                fact.reason(),
                null,
                null,
                fact.actor(),
                fact.recordedAt());
    }

    static List<@Nullable Object> moved(
            LotId lot, StockChange change, int part, String inScope, MovementDocument document, Fact fact) {
        return Arrays.asList(
                lot.item().value(),
                lot.number().value(),
                new BigDecimal(fact.position()),
                new BigDecimal(part),
                document.movedOn(),
                LotWords.spoken(document.kind()),
                document.documentNumber(),
                document.movement().value(),
                change.delivery().receipt().value(),
                new BigDecimal(change.delivery().line()),
                inScope,
                change.location().value(),
                change.bin().value(),
                change.status().toString(),
                change.quantity().amount(),
                document.customer() == null ? null : document.customer().code().value(),
                text(document.otherLot()),
                text(document.reasonCode()),
                fact.reason(),
                document.cause() == null ? null : LotWords.spoken(document.cause()),
                document.witness(),
                fact.actor(),
                fact.recordedAt());
    }

    static List<@Nullable Object> decision(
            LotId lot, StockChange change, int part, MovementDocument document, Fact fact) {
        return Arrays.asList(
                lot.item().value(),
                lot.number().value(),
                new BigDecimal(fact.position()),
                new BigDecimal(part),
                fact.recordedAt(),
                LotWords.spoken(document.kind()),
                document.movement().value(),
                change.delivery().receipt().value(),
                new BigDecimal(change.delivery().line()),
                change.bin().value(),
                change.quantity().amount(),
                change.status().toString(),
                text(document.reasonCode()),
                fact.reason(),
                fact.actor());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
