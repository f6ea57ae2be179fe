package com.lotledger.platform.signin;

import com.lotledger.api.user.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes passwords, slowly on purpose. A hash names its method, so that a later one can take over. */
public final class Passwords {

    private static final String METHOD = "{bcrypt-sha256}";

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();

    /** Compared with where there is no such user, so that an answer takes as long. */
    private final PasswordHash nobodys = hash(new Password("nobody-has-this"));

    public PasswordHash hash(Password password) {
        return new PasswordHash(METHOD + bcrypt.encode(digest(password.value())));
    }

    public boolean matches(String given, PasswordHash hash) {
        return hash.value().startsWith(METHOD)
                && bcrypt.matches(digest(given), hash.value().substring(METHOD.length()));
    }

    /** Takes as long as {@link #matches} and is never true. */
    boolean matchesNobody(String given) {
        return matches(given, nobodys) && given.isEmpty();
    }

    /** BCrypt looks at 72 bytes only; a digest of the password has fewer and depends on all of it. */
    private static String digest(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
