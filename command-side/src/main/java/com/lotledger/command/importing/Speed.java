package com.lotledger.command.importing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fast an import runs since it was begun or resumed.
 *
 * @param since when that was
 * @param linesBefore lines settled before
 * @param bytesBefore bytes settled before
 * @param bytes bytes settled by now
 */
record Speed(Instant since, long linesBefore, long bytesBefore, long bytes) {

    static final Speed NONE = new Speed(Instant.MAX, 0, 0, 0);

    Speed at(long bytesSettled) {
        return new Speed(since, linesBefore, bytesBefore, bytesSettled);
    }

    long linesPerSecond(long lines, Instant now) {
        long millis = millis(now);
        return millis == 0 ? 0 : (lines - linesBefore) * 1_000 / millis;
    }

    /** Null when nothing was settled yet. */
    @Nullable
    Long secondsLeft(long totalBytes, Instant now) {
        long done = bytes - bytesBefore;
        return done <= 0 ? null : Math.max(0, totalBytes - bytes) * millis(now) / done / 1_000;
    }

    private long millis(Instant now) {
        return since.isBefore(now) ? Duration.between(since, now).toMillis() : 0;
    }
}
