package com.lotledger.standalone.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an {@link EmbeddedServerFailure} as a sentence and a way out instead of a stack trace. */
final class EmbeddedServerFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedServerFailure> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedServerFailure cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
