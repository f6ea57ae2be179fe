package com.lotledger.api.dossier;

import com.lotledger.api.value.RecallId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of a recall case, built or on its way.
 *
 * @param recall the case
 * @param position position of the events up to which it knows
 * @param state how far it is
 * @param step what is being written, or was last
 * @param stepsDone steps done
 * @param steps steps in all, as far as known
 * @param bytes length of the archive; null before it is ready
 * @param sha256 SHA-256 sum of the archive, in hexadecimal digits; null before it is ready
 * @param requestedBy who asked for it first
 * @param requestedAt when
 * @param finishedAt when it was ready or failed
 * @param failure why it failed; null otherwise
 */
public record DossierView(
        RecallId recall,
        long position,
        State state,
        @Nullable String step,
        int stepsDone,
        int steps,
        @Nullable Long bytes,
        @Nullable String sha256,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    /** How far a dossier is. */
    public enum State {
        /** Nobody has begun. */
        WAITING,
        BUILDING,
        READY,
        /** Asking for it again begins anew. */
        FAILED
    }
}
