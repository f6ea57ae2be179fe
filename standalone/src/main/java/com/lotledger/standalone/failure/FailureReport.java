package com.lotledger.standalone.failure;

import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Puts what to know on the console and everything else into the log. */
final class FailureReport implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

    private final PrintStream console;

    FailureReport() {
        this.console = System.err;
    }

    @Override
    public void report(FailureAnalysis analysis) {
        console.println("Lot Ledger did not start.");
        console.println("  " + analysis.getDescription());
        if (analysis.getAction() != null) {
            console.println("  " + analysis.getAction());
        }
        String file = System.getProperty("LOG_FILE");
        if (file != null) {
            console.println("  Details: " + file);
        }
        // Below what the console shows.
        LOG.info("Not started: {}", analysis.getDescription(), analysis.getCause());
    }
}
