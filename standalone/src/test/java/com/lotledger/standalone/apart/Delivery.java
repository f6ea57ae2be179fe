package com.lotledger.standalone.apart;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as it came, read and verified as the Standard Webhooks convention says and not as the program does it.
 *
 * @param id header {@code webhook-id}
 * @param timestamp header {@code webhook-timestamp}, seconds since 1970
 * @param signatures header {@code webhook-signature}
 * @param text the body, byte for byte
 */
record Delivery(String id, String timestamp, List<String> signatures, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final String SECRET_PREFIX = "whsec_";

    public Delivery {
        signatures = List.copyOf(signatures);
    }

    static Delivery read(Headers headers, InputStream body) throws IOException {
        return new Delivery(
                header(headers, "webhook-id"),
                header(headers, "webhook-timestamp"),
                List.of(header(headers, "webhook-signature").split(" ")),
                new String(body.readAllBytes(), UTF_8));
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }

    JsonNode event() {
        return JSON.readTree(text);
    }

    /** Place of the event among all events. */
    long sequence() {
        return Long.parseLong(event().path("sequence").asString());
    }

    /** What has to stay in order. */
    String partition() {
        return event().path("partitionkey").asString();
    }

    /** Whether whoever knows this secret sent it, unchanged and not long before. */
    boolean isSignedWith(String secret, Instant now) {
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now);
        return age.abs().compareTo(OLDEST) < 0 && signatures.contains("v1," + signature(secret));
    }

    private String signature(String secret) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal((id + "." + timestamp + "." + text).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
