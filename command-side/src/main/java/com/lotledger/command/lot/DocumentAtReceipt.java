package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The paper of what happens to stock while it is received, named after receipt and line, so that a retry names it the same.
 */
final class DocumentAtReceipt {

    private static final int LONGEST_NAME = 40;

    private DocumentAtReceipt() {}

    static MovementDocument of(
            LotReceived received, MovementId name, MovementKind kind, ReasonCode reason, @Nullable RecallId recall) {
        return new MovementDocument(
                name,
                kind,
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
                recall);
    }

    /**
     * A name for it.
     *
     * @param ending what tells it from others of the same line
     * @param mark begins a name that gave way to its digest
     */
    static MovementId name(DeliveryId delivery, String ending, String mark) {
        String plain = delivery.receipt() + "." + delivery.line() + ending;
        return new MovementId(plain.length() <= LONGEST_NAME ? plain : mark + digest(plain));
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
