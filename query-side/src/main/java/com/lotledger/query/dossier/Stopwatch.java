package com.lotledger.query.dossier;

import java.time.Duration;
import java.util.Locale;

/** A span of time as a stopwatch shows it. */
final class Stopwatch {

    private Stopwatch() {}

    /** Hours, minutes and seconds, such as 26:05:09. */
    static String text(Duration span) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", span.toHours(), span.toMinutesPart(), span.toSecondsPart());
    }
}
