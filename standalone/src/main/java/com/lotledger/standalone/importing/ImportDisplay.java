package com.lotledger.standalone.importing;

import com.lotledger.command.importing.ImportProgress;
import java.io.PrintStream;

/** Shows how far a file is: one line that changes on a terminal, a line now and then elsewhere. */
final class ImportDisplay {

    static final long REFRESH_MILLIS = 200;

    private static final long LINE_EVERY_NANOS = 5_000_000_000L;

    private final PrintStream console;
    private final boolean terminal;
    private long shownAt = System.nanoTime();
    private int width;

    private ImportDisplay(PrintStream console, boolean terminal) {
        this.console = console;
        this.terminal = terminal;
    }

    // The program asks newer JDKs for the console of the older ones, which is null where there is no terminal.
    @SuppressWarnings("SystemConsoleNull")
    static ImportDisplay on(PrintStream console) {
        return new ImportDisplay(console, System.console() != null);
    }

    void show(ImportProgress progress) {
        if (terminal) {
            overwrite(ProgressText.withBar(progress));
        } else if (System.nanoTime() - shownAt >= LINE_EVERY_NANOS) {
            shownAt = System.nanoTime();
            console.println(ProgressText.of(progress));
        }
    }

    void ended(ImportProgress progress) {
        if (terminal) {
            overwrite(ProgressText.withBar(progress));
            console.println();
            width = 0;
        } else {
            console.println(ProgressText.of(progress));
        }
    }

    private void overwrite(String line) {
        console.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        console.flush();
        width = line.length();
    }
}
