package com.lotledger.platform.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Accounts for the checks of every request. A change made by this process is seen at once, one made by another process after
 * a second.
 */
final class RecentAccounts {

    private static final Duration FRESH_FOR = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Cache<String, Optional<UserAccount>> accounts =
            Caffeine.newBuilder().expireAfterWrite(FRESH_FOR).maximumSize(MOST).build();

    Optional<UserAccount> find(String name, Function<String, Optional<UserAccount>> stored) {
        return accounts.get(name, stored);
    }

    void forget(String name) {
        accounts.invalidate(name);
    }
}
