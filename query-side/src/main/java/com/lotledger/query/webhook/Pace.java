package com.lotledger.query.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * How much a receiver is asked at once. While it answers, as much as is allowed; once it does not, one attempt at a time, with longer
 * and longer rests. What failed together counts as one failure, and one success makes up for all.
 */
final class Pace {

    /** Answers that say no are a matter of single events, until so many followed each other. */
    private static final int REFUSALS_IN_A_ROW = 5;

    private final int most;
    private final Backoff backoff;
    private int failures;
    private long round;
    private Instant notBefore;
    private boolean unanswered;

    /**
     * Goes on where it was left.
     *
     * @param most requests at once
     * @param failures rounds that failed so far
     * @param notBefore nothing is sent before
     */
    Pace(int most, Backoff backoff, int failures, Instant notBefore) {
        this.most = most;
        this.backoff = backoff;
        this.failures = failures;
        this.notBefore = notBefore;
        unanswered = failures > 0;
    }

    /** Which round an attempt that begins now belongs to. */
    long round() {
        return round;
    }

    int failures() {
        return failures;
    }

    Instant notBefore() {
        return notBefore;
    }

    /** How many requests may be under way at a moment. */
    int atOnce(Instant now) {
        if (notBefore.isAfter(now)) {
            return 0;
        }
        return isSlowedDown() ? 1 : most;
    }

    void succeeded() {
        failures = 0;
        notBefore = Instant.MIN;
    }

    /**
     * An attempt failed.
     *
     * @param ofRound the round it began in; later failures of one that is over do not count
     * @param answered whether the receiver said no, rather than nothing or that it is too busy
     * @param asked how long the receiver asked to wait; a matter of the one event when it said no to that
     */
    void failed(long ofRound, boolean answered, Duration asked, Instant now) {
        if (ofRound == round) {
            round++;
            failures++;
            unanswered = !answered;
            if (isSlowedDown()) {
                rest(now.plus(backoff.after(failures)));
            }
        }
        if (!answered && asked.isPositive()) {
            rest(now.plus(asked));
        }
    }

    /** Whether the receiver is asked as little as can be. */
    boolean isSlowedDown() {
        return failures > 0 && (unanswered || failures >= REFUSALS_IN_A_ROW);
    }

    private void rest(Instant until) {
        if (until.isAfter(notBefore)) {
            notBefore = until;
        }
    }
}
