package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.StockQuarantined;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.SignedQuantity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    private static final int LONGEST_NAME = 40;

    private QuarantineAtReceipt() {}

    static StockQuarantined of(LotReceived received, ReasonCode reason) {
        return new StockQuarantined(
                received.item(),
                received.lotNumber(),
                document(received, reason),
                received.portions().stream()
                        .flatMap(portion -> judged(received.delivery().id(), portion))
                        .toList());
    }

    private static MovementDocument document(LotReceived received, ReasonCode reason) {
        return new MovementDocument(
                name(received.delivery().id()),
                MovementKind.QUARANTINE,
                received.delivery().receivedOn(),
                received.delivery().documentNumber(),
                null,
                received.measure(),
                received.factor(),
                received.stockMeasure(),
                null,
                null,
                received.delivery().id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reason,
                null,
                null);
    }

    static MovementId name(DeliveryId delivery) {
        String plain = delivery.receipt() + "." + delivery.line();
        return new MovementId(plain.length() <= LONGEST_NAME ? plain : "Q-" + digest(plain));
    }

    private static Stream<StockChange> judged(DeliveryId delivery, ReceivedPortion portion) {
        SignedQuantity added = new SignedQuantity(portion.stockQuantity().amount());
        SignedQuantity taken =
                new SignedQuantity(portion.stockQuantity().amount().negate());
        return Stream.of(
                new StockChange(delivery, portion.bin(), portion.location(), StockStatus.RELEASED, taken),
                new StockChange(delivery, portion.bin(), portion.location(), StockStatus.QUARANTINED, added));
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
