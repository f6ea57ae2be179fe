package com.lotledger.platform.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.lotledger.api.user.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which passwords were found to match which hash, because programs send theirs with every request and matching is
 * slow on purpose. Kept under a keyed digest whose key never leaves this process; a changed password has another hash and
 * is therefore not remembered.
 */
final class VerifiedPasswords {

    private static final String METHOD = "HmacSHA256";
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final SecretKeySpec key;
    private final Cache<String, PasswordHash> verified =
            Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).maximumSize(MOST).build();

    VerifiedPasswords(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        key = new SecretKeySpec(secret, METHOD);
    }

    boolean isKnown(String name, String password, PasswordHash hash) {
        return hash.equals(verified.getIfPresent(digest(name, password)));
    }

    void remember(String name, String password, PasswordHash hash) {
        verified.put(digest(name, password), hash);
    }

    private String digest(String name, String password) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java platform has " + METHOD, impossible);
        }
    }
}
