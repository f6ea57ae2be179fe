package com.lotledger.platform.axonserver;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Number and checksum of events in their order; the checksum is over everything that is stored of them. */
final class Fingerprint {

    private final MessageDigest digest;
    private long count;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(CopiedEvent event) {
        count++;
        add(event.identifier());
        add(event.aggregate());
        add(Long.toString(event.sequence()));
        add(event.type());
        add(event.payloadType());
        add(event.payloadRevision());
        add(event.payload());
        add(event.metaData());
        add(event.timeStamp());
    }

    /** With its length before it, so that parts cannot run into each other. */
    private void add(@Nullable String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }

    /** The result; ends the adding. */
    Told told() {
        return new Told(count, HexFormat.of().formatHex(digest.digest()));
    }

    record Told(long count, String checksum) {}
}
