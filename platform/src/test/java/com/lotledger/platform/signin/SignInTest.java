package com.lotledger.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lotledger.api.user.PasswordHash;
import com.lotledger.platform.http.TooManyAttempts;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final AtomicLong nanos = new AtomicLong();
    private final SignInAttempts attempts = new SignInAttempts(nanos::get);
    private final Passwords passwords = new Passwords();

    @Test
    void the_door_closes_for_a_user_and_address_and_opens_after_a_minute() {
        fail("eva", "10.0.0.1", SignInAttempts.MOST_PER_USER);

        assertThatThrownBy(() -> attempts.check("eva", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.check("eva", "10.0.0.2")).doesNotThrowAnyException();
        assertThatCode(() -> attempts.check("adam", "10.0.0.1")).doesNotThrowAnyException();

        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThatCode(() -> attempts.check("eva", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void one_address_does_not_try_many_users() {
        for (int each = 0; each < SignInAttempts.MOST_PER_ADDRESS; each++) {
            attempts.failed("user-" + each, "10.0.0.1");
        }

        assertThatThrownBy(() -> attempts.check("eva", "10.0.0.1")).isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.check("eva", "10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void the_right_password_forgives_wrong_ones() {
        fail("eva", "10.0.0.1", SignInAttempts.MOST_PER_USER - 1);
        attempts.succeeded("eva", "10.0.0.1");
        fail("eva", "10.0.0.1", SignInAttempts.MOST_PER_USER - 1);

        assertThatCode(() -> attempts.check("eva", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void a_hash_matches_its_password_only_and_differs_every_time() {
        PasswordHash hash = passwords.hash(new Password("correct horse"));

        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("correct horsE", hash)).isFalse();
        assertThat(passwords.hash(new Password("correct horse"))).isNotEqualTo(hash);
        assertThat(passwords.matches("correct horse", new PasswordHash("{other}" + hash.value())))
                .isFalse();
        assertThat(passwords.matchesNobody("nobody-has-this")).isFalse();
    }

    @Test
    void a_verified_password_is_remembered_for_this_user_and_hash_only() {
        VerifiedPasswords verified = new VerifiedPasswords(new SecureRandom());
        PasswordHash hash = new PasswordHash("hash");
        verified.remember("eva", "correct horse", hash);

        assertThat(verified.isKnown("eva", "correct horse", hash)).isTrue();
        assertThat(verified.isKnown("eva", "correct horse", new PasswordHash("new hash")))
                .isFalse();
        assertThat(verified.isKnown("adam", "correct horse", hash)).isFalse();
        assertThat(verified.isKnown("evac", "orrect horse", hash)).isFalse();
    }

    @Test
    void passwords_are_never_shown() {
        assertThat(new Password("correct horse")).hasToString("(hidden)");
        assertThat(new PasswordHash("hash")).hasToString("(hidden)");
    }

    private void fail(String user, String address, int times) {
        for (int each = 0; each < times; each++) {
            attempts.failed(user, address);
        }
    }
}
