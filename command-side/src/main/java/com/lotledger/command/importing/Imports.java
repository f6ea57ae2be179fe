package com.lotledger.command.importing;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.command.importing.JobDirectory.Kept;
import com.lotledger.command.importing.format.ImportFile;
import com.lotledger.command.importing.format.ImportKind;
import com.lotledger.platform.provenance.Sender;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every import of this program, from run to run. */
public final class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final JobDirectories directories;
    private final ImportQueue queue;
    private final Clock clock;
    private final long longestUpload;
    private final List<ImportJob> jobs = new ArrayList<>();

    Imports(JobDirectories directories, ImportQueue queue, Clock clock, long longestUpload) {
        this.directories = directories;
        this.queue = queue;
        this.clock = clock;
        this.longestUpload = longestUpload;
    }

    /** Takes up what earlier runs of the program left unfinished. */
    public synchronized void resume() throws IOException {
        for (JobDirectory directory : directories.all()) {
            try {
                ImportJob job = new ImportJob(directory, directory.read(), clock);
                jobs.add(job);
                if (job.kept().state().isFinal()) {
                    directory.removeUpload();
                    job.leave();
                } else {
                    queue.add(job);
                }
            } catch (IOException damaged) {
                LOG.warn("Import {} cannot be resumed", directory.id(), damaged);
            }
        }
    }

    /**
     * Imports a file that stays where it is. An unfinished import of the same file goes on instead of starting anew.
     *
     * @throws Refusal when the first line does not name the right columns (R-X20)
     */
    public synchronized ImportJob importFile(Path file, ImportKind kind, Sender sender) throws IOException {
        ImportRequest request = request(file.toRealPath(), kind, false, sender);
        Optional<ImportJob> unfinished = jobs.stream()
                .filter(job ->
                        !job.kept().state().isFinal() && job.kept().request().isOfSameFile(request))
                .findFirst();
        if (unfinished.isPresent()) {
            return goOn(unfinished.get());
        }
        checkColumns(file, kind);
        return add(directories.create(), request);
    }

    /**
     * Takes a file from a client; returns when all of it is on disk and its columns are known to be right.
     *
     * @throws Refusal when they are not (R-X20)
     * @throws org.springframework.web.multipart.MaxUploadSizeExceededException when the file is too large
     */
    public ImportJob receive(InputStream body, ImportKind kind, Sender sender) throws IOException {
        JobDirectory directory;
        synchronized (this) {
            directory = directories.create();
        }
        boolean taken = false;
        try {
            Upload.store(body, directory.upload(), longestUpload);
            checkColumns(directory.upload(), kind);
            ImportJob job = add(directory, request(directory.upload(), kind, true, sender));
            taken = true;
            return job;
        } finally {
            if (!taken) {
                directory.remove();
            }
        }
    }

    /** All of them, the newest first. */
    public synchronized List<ImportJob> all() {
        return List.copyOf(jobs).reversed();
    }

    /** The one of that number. */
    public synchronized Optional<ImportJob> find(String id) {
        return jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    private synchronized ImportJob add(JobDirectory directory, ImportRequest request) {
        Kept kept = new Kept(request, Checkpoint.START, ImportState.WAITING, null, null);
        directory.write(kept);
        ImportJob job = new ImportJob(directory, kept, clock);
        jobs.add(job);
        queue.add(job);
        return job;
    }

    /** A job that was given up for this run is taken up again. */
    private ImportJob goOn(ImportJob job) {
        if (!job.ended().isDone()) {
            return job;
        }
        ImportJob again = new ImportJob(job.directory(), job.kept(), clock);
        jobs.set(jobs.indexOf(job), again);
        queue.add(again);
        return again;
    }

    private ImportRequest request(Path file, ImportKind kind, boolean uploaded, Sender sender) throws IOException {
        return new ImportRequest(
                kind,
                file,
                uploaded,
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis(),
                sender,
                clock.instant());
    }

    private static void checkColumns(Path file, ImportKind kind) throws IOException {
        ImportFile.open(file, kind).close();
    }
}
