package com.lotledger.command.importing;

import com.lotledger.command.importing.format.ImportKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param id its number
 * @param kind what the file brings
 * @param file where the file came from; "upload" when it was uploaded
 * @param state how far it is
 * @param message why it failed or was interrupted; null otherwise
 * @param actor in whose name the lines are received
 * @param createdAt when the file was handed over
 * @param finishedAt when it ended; null before
 * @param lines lines settled so far, without the first and blank ones
 * @param received items, locations, bins or receipts that were new, and their lines
 * @param unchanged those that were known already with the same content
 * @param refused those that were refused; the report says why
 * @param bytes bytes settled so far
 * @param totalBytes size of the file
 * @param linesPerSecond since the program last began or resumed it
 * @param secondsLeft estimated from the bytes; null when it cannot be told yet
 */
public record ImportProgress(
        String id,
        ImportKind kind,
        String file,
        ImportState state,
        @Nullable String message,
        String actor,
        Instant createdAt,
        @Nullable Instant finishedAt,
        long lines,
        ImportCount received,
        ImportCount unchanged,
        ImportCount refused,
        long bytes,
        long totalBytes,
        long linesPerSecond,
        @Nullable Long secondsLeft) {}
