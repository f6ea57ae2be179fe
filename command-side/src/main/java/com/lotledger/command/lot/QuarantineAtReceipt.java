package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.StockQuarantined;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.SignedQuantity;
import java.util.stream.Stream;

/**
 * Puts what was just received into quarantine, all of it. The movement is named after receipt and line, so that a retry names it
 * the same.
 */
final class QuarantineAtReceipt {

    /** The location has everything judged first. */
    static final ReasonCode RECEIVED = new ReasonCode("RECEIVED");
    /** The delivery told another expiry date than the lot has (R-S20). */
    static final ReasonCode EXPIRY_CONFLICT = new ReasonCode("EXPIRY-CONFLICT");

    private QuarantineAtReceipt() {}

    static StockQuarantined of(LotReceived received, ReasonCode reason) {
        return new StockQuarantined(
                received.item(),
                received.lotNumber(),
                DocumentAtReceipt.of(received, name(received.delivery().id()), MovementKind.QUARANTINE, reason, null),
                received.portions().stream()
                        .flatMap(portion -> judged(received.delivery().id(), portion))
                        .toList());
    }

    static MovementId name(DeliveryId delivery) {
        return DocumentAtReceipt.name(delivery, "", "Q-");
    }

    private static Stream<StockChange> judged(DeliveryId delivery, ReceivedPortion portion) {
        SignedQuantity added = new SignedQuantity(portion.stockQuantity().amount());
        SignedQuantity taken =
                new SignedQuantity(portion.stockQuantity().amount().negate());
        return Stream.of(
                new StockChange(delivery, portion.bin(), portion.location(), StockStatus.RELEASED, taken),
                new StockChange(delivery, portion.bin(), portion.location(), StockStatus.QUARANTINED, added));
    }
}
