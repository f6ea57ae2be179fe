package com.lotledger.command.recallwatch;

import com.lotledger.api.recall.LotToRecall;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.RecallId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names what the pass does after the case, the lot and what was last known of it: a round that is repeated, or run by two processes,
 * names it the same, and stock that comes later is another movement.
 */
final class HoldName {

    private HoldName() {}

    static MovementId of(RecallId recall, LotToRecall lot) {
        return new MovementId("RECALL-" + digest(recall + " " + lot.position() + " " + lot.lot().stream()));
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
