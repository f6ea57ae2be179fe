package com.lotledger.command.importing;

/** How far an import is. */
public enum ImportState {
    /** Others come first. */
    WAITING,
    /** Its lines are being read. */
    RUNNING,
    /** Stopped before its end; goes on at the next start of the program. */
    INTERRUPTED,
    /** Every line was received, was known already, or was refused. */
    FINISHED,
    /** The file as a whole cannot be read; no line of it was received. */
    FAILED;

    boolean isFinal() {
        return this == FINISHED || this == FAILED;
    }
}
