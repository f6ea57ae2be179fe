package com.lotledger.command.importing;

import com.lotledger.command.importing.JobDirectory.Kept;
import com.lotledger.command.importing.format.RefusedLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file being imported, or imported some time ago. */
public final class ImportJob {

    private final JobDirectory directory;
    private final Clock clock;
    private final CompletableFuture<ImportProgress> ended = new CompletableFuture<>();
    private volatile Kept kept;
    private volatile Speed speed = Speed.NONE;

    ImportJob(JobDirectory directory, Kept kept, Clock clock) {
        this.directory = directory;
        this.kept = kept;
        this.clock = clock;
    }

    /** Its number. */
    public String id() {
        return directory.id();
    }

    /** How far it is. */
    public ImportProgress progress() {
        return progress(kept, speed);
    }

    /** Completes when the import finished, failed or was interrupted by the end of the program. */
    public CompletableFuture<ImportProgress> ended() {
        return ended.copy();
    }

    /** Where the report is written: every reason why a line was refused. */
    public Path report() {
        return directory.report();
    }

    /** What the report holds so far; to be closed. */
    public Stream<RefusedLine> refusedLines() throws IOException {
        return ReportReading.of(directory.report());
    }

    JobDirectory directory() {
        return directory;
    }

    Kept kept() {
        return kept;
    }

    void begin(long bytesSettled) {
        speed = new Speed(clock.instant(), kept.checkpoint().lines(), bytesSettled, bytesSettled);
        become(ImportState.RUNNING, null);
    }

    boolean lostPartOfItsReport() throws IOException {
        long length = kept.checkpoint().reportLength();
        return length > 0 && (!Files.exists(report()) || Files.size(report()) < length);
    }

    /** From the first line: what was received before is found to be known. */
    void startOver() {
        kept = new Kept(kept.request(), Checkpoint.START, kept.state(), null, null);
    }

    /** Notes a settled record; on disk it gets with {@link #save()}. */
    void advance(Checkpoint checkpoint, long bytesSettled) {
        kept = new Kept(kept.request(), checkpoint, kept.state(), kept.message(), null);
        speed = speed.at(bytesSettled);
    }

    void save() {
        directory.write(kept);
    }

    void become(ImportState state, @Nullable String message) {
        Instant finishedAt = state.isFinal() ? clock.instant() : null;
        kept = new Kept(kept.request(), kept.checkpoint(), state, message, finishedAt);
        save();
    }

    /** Nothing more comes of it in this run of the program. */
    void leave() {
        ended.complete(progress());
    }

    private ImportProgress progress(Kept now, Speed pace) {
        Checkpoint checkpoint = now.checkpoint();
        ImportRequest request = now.request();
        boolean finished = now.state() == ImportState.FINISHED;
        Instant until = now.finishedAt() == null ? clock.instant() : now.finishedAt();
        return new ImportProgress(
                directory.id(),
                request.kind(),
                request.file(),
                now.state(),
                now.message(),
                request.sender().actor(),
                request.createdAt(),
                now.finishedAt(),
                checkpoint.lines(),
                checkpoint.received(),
                checkpoint.unchanged(),
                checkpoint.refused(),
                finished ? request.size() : pace.bytes(),
                request.size(),
                pace.linesPerSecond(checkpoint.lines(), until),
                finished ? Long.valueOf(0) : pace.secondsLeft(request.size(), until));
    }
}
