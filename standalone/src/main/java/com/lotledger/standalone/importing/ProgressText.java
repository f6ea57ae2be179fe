package com.lotledger.standalone.importing;

import com.lotledger.command.importing.ImportProgress;
import java.util.Locale;

/** How far an import is, in one line of less than 80 characters. */
final class ProgressText {

    private static final int KIND = 11;
    private static final int BAR = 20;
    private static final long SECONDS_OF_A_MINUTE = 60;

    private ProgressText() {}

    static String of(ImportProgress progress) {
        return String.format(
                Locale.ROOT,
                "%-11s%3d %%  %,d lines  %,d/s%s%s",
                progress.kind().plural(),
                percent(progress),
                progress.lines(),
                progress.linesPerSecond(),
                left(progress),
                refused(progress));
    }

    static String withBar(ImportProgress progress) {
        int filled = percent(progress) * BAR / 100;
        String text = of(progress);
        return text.substring(0, KIND) + "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] "
                + text.substring(KIND);
    }

    private static int percent(ImportProgress progress) {
        return progress.totalBytes() == 0 ? 100 : (int) Math.min(100, progress.bytes() * 100 / progress.totalBytes());
    }

    private static String left(ImportProgress progress) {
        Long seconds = progress.secondsLeft();
        if (seconds == null || progress.finishedAt() != null) {
            return "";
        }
        return seconds < SECONDS_OF_A_MINUTE
                ? "  " + seconds + " s left"
                : "  " + seconds / SECONDS_OF_A_MINUTE + " min left";
    }

    private static String refused(ImportProgress progress) {
        return progress.refused().records() == 0
                ? ""
                : "  " + progress.refused().records() + " refused";
    }
}
