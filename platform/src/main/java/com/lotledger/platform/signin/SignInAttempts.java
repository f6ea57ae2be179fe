package com.lotledger.platform.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.lotledger.platform.http.TooManyAttempts;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts failed attempts to sign in, per user and address and per address, and closes the door for a while. */
public final class SignInAttempts {

    static final int MOST_PER_USER = 10;
    static final int MOST_PER_ADDRESS = 100;
    static final Duration PERIOD = Duration.ofMinutes(1);

    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, AtomicInteger> failures;

    public SignInAttempts(Ticker ticker) {
        failures = Caffeine.newBuilder()
                .expireAfterWrite(PERIOD)
                .maximumSize(MOST_REMEMBERED)
                .ticker(ticker)
                .build();
    }

    /** Refuses to look at a password after too many wrong ones. */
    public void check(String user, String address) {
        if (failed(both(user, address)) >= MOST_PER_USER || failed(address) >= MOST_PER_ADDRESS) {
            throw new TooManyAttempts(PERIOD);
        }
    }

    public void failed(String user, String address) {
        count(both(user, address));
        count(address);
    }

    public void succeeded(String user, String address) {
        failures.invalidate(both(user, address));
    }

    private void count(String key) {
        failures.get(key, unseen -> new AtomicInteger()).incrementAndGet();
    }

    private int failed(String key) {
        AtomicInteger count = failures.getIfPresent(key);
        return count == null ? 0 : count.get();
    }

    private static String both(String user, String address) {
        return address + " " + user;
    }
}
