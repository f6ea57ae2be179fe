package com.lotledger.web.page;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What came of something a form asked for.
 *
 * @param result what it answered; null when it was refused or answers nothing
 * @param violations everything that is wrong; empty when it was done
 */
public record Outcome(@Nullable Object result, List<Violation> violations) {

    /** Whether it was done. */
    public boolean done() {
        return violations.isEmpty();
    }

    /** Does it and keeps a refusal; other failures are thrown. */
    public static Outcome of(Supplier<? extends @Nullable Object> work) {
        try {
            return new Outcome(work.get(), List.of());
        } catch (Refusal refusal) {
            return new Outcome(null, refusal.violations());
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                return new Outcome(null, refusal.violations());
            }
            if (failure.getCause() instanceof HandlerExecutionException handler
                    && handler.getDetails().orElse(null) instanceof Refusal.Details details) {
                return new Outcome(null, details.violations());
            }
            throw failure;
        }
    }
}
