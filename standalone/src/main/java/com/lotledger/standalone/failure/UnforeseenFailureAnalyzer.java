package com.lotledger.standalone.failure;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Whatever nobody else explains; the log holds the rest. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class UnforeseenFailureAnalyzer implements FailureAnalyzer {
    @Override
    public FailureAnalysis analyze(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return new FailureAnalysis(
                "Something unforeseen happened: " + cause.getMessage(),
                "The log says where. If it does not help, please report it with the log.",
                failure);
    }
}
