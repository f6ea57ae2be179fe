package com.lotledger.standalone.importing;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.command.importing.ImportJob;
import com.lotledger.command.importing.ImportProgress;
import com.lotledger.command.importing.ImportState;
import com.lotledger.command.importing.Imports;
import com.lotledger.command.importing.format.ImportKind;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.standalone.failure.StartFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Imports the files of a directory, one kind after the other: what later ones name, earlier ones bring. */
public final class DirectoryImport {

    /** Who stands in the audit trail: whoever may start the program with its data, and nobody who signed in. */
    private static final String ACTOR = "command-line";

    private final Imports imports;
    private final Clock clock;
    private final ZoneId zone;
    private final @Nullable Path directory;
    private final boolean exitAfterwards;
    private final PrintStream console;

    private DirectoryImport(
            Imports imports,
            Clock clock,
            ZoneId zone,
            @Nullable Path directory,
            boolean exitAfterwards,
            PrintStream console) {
        this.imports = imports;
        this.clock = clock;
        this.zone = zone;
        this.directory = directory;
        this.exitAfterwards = exitAfterwards;
        this.console = console;
    }

    /**
     * Reads {@code lotledger.import} and {@code lotledger.exit-after-import}.
     *
     * @throws StartFailure when the directory holds nothing to import
     */
    public static DirectoryImport of(Imports imports, Clock clock, Environment environment, PrintStream console) {
        String directory = environment.getProperty("lotledger.import");
        Path path = directory == null || directory.isBlank() ? null : Path.of(directory);
        if (path != null && files(path).isEmpty()) {
            throw new StartFailure(
                    "The directory " + path.toAbsolutePath().normalize() + " holds no file to import.",
                    "Name a directory with locations.csv, bins.csv, items.csv, gtins.csv, deliveries.csv or movements.csv by --lotledger.import.");
        }
        String zone = environment.getProperty("lotledger.time-zone");
        return new DirectoryImport(
                imports,
                clock,
                zone == null ? ZoneId.systemDefault() : ZoneId.of(zone),
                path,
                environment.getProperty("lotledger.exit-after-import", Boolean.class, false),
                console);
    }

    /** Whether the program is to end once {@link #run} returned. */
    public boolean exitAfterwards() {
        return directory != null && exitAfterwards;
    }

    /** Imports what was asked for, if anything was. */
    public ImportResult run() throws InterruptedException {
        if (directory == null) {
            return ImportResult.COMPLETE;
        }
        ImportDisplay display = ImportDisplay.on(console);
        ImportSummary summary = new ImportSummary(directory);
        Sender sender = new Sender(ACTOR, Set.of(Role.ADMINISTRATOR), LocalDate.now(clock.withZone(zone)));
        for (Map.Entry<ImportKind, Path> file : files(directory).entrySet()) {
            if (!bring(file.getKey(), file.getValue(), sender, display, summary)) {
                break;
            }
        }
        summary.print(console);
        return summary.result();
    }

    /** Whether the next file makes sense: what it names may be missing otherwise. */
    private boolean bring(ImportKind kind, Path file, Sender sender, ImportDisplay display, ImportSummary summary)
            throws InterruptedException {
        try {
            ImportJob job = imports.importFile(file, kind, sender);
            ImportProgress progress = follow(job, display);
            summary.add(job, progress);
            return progress.state() == ImportState.FINISHED;
        } catch (Refusal refusal) {
            summary.unreadable(file, refusal.violations());
        } catch (IOException failure) {
            summary.unreadable(file, failure);
        }
        return false;
    }

    private static ImportProgress follow(ImportJob job, ImportDisplay display) throws InterruptedException {
        while (true) {
            try {
                ImportProgress ended = job.ended().get(ImportDisplay.REFRESH_MILLIS, TimeUnit.MILLISECONDS);
                display.ended(ended);
                return ended;
            } catch (TimeoutException running) {
                display.show(job.progress());
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static Map<ImportKind, Path> files(Path directory) {
        Map<ImportKind, Path> files = new EnumMap<>(ImportKind.class);
        for (ImportKind kind : ImportKind.values()) {
            Path file = directory.resolve(kind.fileName());
            if (Files.isRegularFile(file)) {
                files.put(kind, file);
            }
        }
        return files;
    }
}
