package com.lotledger.standalone.importing;

import com.lotledger.command.importing.ImportJob;
import com.lotledger.command.importing.ImportProgress;
import com.lotledger.command.importing.format.RefusedLine;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Why lines of one file were refused: each reason with its number of times and the first lines it befell. */
final class RefusedSummary {

    private static final int MOST_LINES = 20;

    private RefusedSummary() {}

    /** A reason, the times it was met, and some of the lines it befell. */
    private static final class Reason {
        private long times;
        private final List<RefusedLine> lines = new ArrayList<>();

        void met(RefusedLine line, boolean shown) {
            times++;
            if (shown) {
                lines.add(line);
            }
        }
    }

    static void print(ImportJob job, ImportProgress progress, PrintStream console) {
        if (progress.refused().records() == 0) {
            return;
        }
        Map<String, Reason> reasons = new TreeMap<>();
        try (Stream<RefusedLine> lines = job.refusedLines()) {
            int seen = 0;
            for (RefusedLine line : (Iterable<RefusedLine>) lines::iterator) {
                reasons.computeIfAbsent(line.rule(), rule -> new Reason()).met(line, seen++ < MOST_LINES);
            }
        } catch (IOException failure) {
            console.println("  The report cannot be read: " + failure.getMessage());
        }
        console.println();
        console.println("Refused of " + progress.kind().plural() + ", and why:");
        reasons.forEach((rule, reason) -> {
            console.println("  " + rule + ", " + reason.times + (reason.times == 1 ? " time" : " times"));
            reason.lines.forEach(line -> console.println("    line " + line.line() + ", " + line.name() + ": "
                    + (line.column() == null ? "" : line.column() + ": ") + line.message()));
        });
        console.println("  All of it: " + job.report());
    }
}
