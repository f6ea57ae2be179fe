package com.lotledger.standalone.importing;

import com.lotledger.api.refusal.Violation;
import com.lotledger.command.importing.ImportJob;
import com.lotledger.command.importing.ImportProgress;
import com.lotledger.command.importing.ImportState;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table at the end of an import: what was received, what was refused and why. */
final class ImportSummary {

    private final Path directory;
    private final List<Imported> files = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    ImportSummary(Path directory) {
        this.directory = directory;
    }

    private record Imported(ImportJob job, ImportProgress progress) {}

    void add(ImportJob job, ImportProgress progress) {
        files.add(new Imported(job, progress));
        if (progress.state() != ImportState.FINISHED) {
            troubles.add(progress.file() + " is not imported to its end: " + progress.message()
                    + ". The same command goes on where it stopped.");
        }
    }

    void unreadable(Path file, List<Violation> violations) {
        troubles.add(file + " cannot be read:");
        violations.forEach(each -> troubles.add(
                "  " + each.rule() + " " + (each.field() == null ? "" : each.field() + ": ") + each.message()));
    }

    void unreadable(Path file, IOException failure) {
        troubles.add(file + " cannot be read: " + failure.getMessage());
    }

    ImportResult result() {
        if (!troubles.isEmpty()) {
            return ImportResult.BROKEN_OFF;
        }
        boolean refused =
                files.stream().anyMatch(file -> file.progress().refused().records() > 0);
        return refused ? ImportResult.PARTLY_REFUSED : ImportResult.COMPLETE;
    }

    void print(PrintStream console) {
        console.println();
        console.println("Imported from " + directory.toAbsolutePath().normalize());
        console.printf("  %-12s %12s %12s %12s %12s%n", "", "lines", "received", "unchanged", "refused");
        files.forEach(file -> row(console, file.progress()));
        console.println("  Received, unchanged and refused count whole records: of deliveries, receipts.");
        files.forEach(file -> RefusedSummary.print(file.job(), file.progress(), console));
        troubles.forEach(console::println);
        console.println();
    }

    private static void row(PrintStream console, ImportProgress progress) {
        console.printf(
                Locale.ROOT,
                "  %-12s %,12d %,12d %,12d %,12d%n",
                progress.kind().plural(),
                progress.lines(),
                progress.received().records(),
                progress.unchanged().records(),
                progress.refused().records());
    }
}
