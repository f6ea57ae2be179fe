package com.lotledger.query.webhook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to rest before trying again: twice as long each time up to a limit, and of that a random part between the half and the
 * whole, so that those who failed together do not come back together.
 */
final class Backoff {

    private static final int LARGEST_SHIFT = 30;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator chance;

    Backoff(Duration first, Duration longest, RandomGenerator chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    /**
     * The rest after something failed.
     *
     * @param failures how often it did, 1 or more
     */
    Duration after(int failures) {
        long doubled = first.toMillis() << Math.min(failures - 1, LARGEST_SHIFT);
        boolean tooLong =
                failures - 1 > LARGEST_SHIFT || doubled >> Math.min(failures - 1, LARGEST_SHIFT) != first.toMillis();
        long whole = tooLong ? longest.toMillis() : Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(whole / 2 + (long) (chance.nextDouble() * (whole - whole / 2)));
    }
}
