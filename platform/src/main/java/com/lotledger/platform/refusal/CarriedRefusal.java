package com.lotledger.platform.refusal;

import com.lotledger.api.refusal.Refusal;
import java.util.Optional;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;

/** Finds the refusal in a failure: as it was thrown, or as data that came from a handler elsewhere. */
public final class CarriedRefusal {

    private static final int DEEPEST = 32;

    private CarriedRefusal() {}

    /** The refusal that a failure is or carries, however deep it is wrapped. */
    public static Optional<Refusal> in(Throwable failure) {
        int depth = 0;
        for (@Nullable Throwable each = failure; each != null && depth < DEEPEST; each = each.getCause(), depth++) {
            if (each instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (each instanceof HandlerExecutionException carrier
                    && carrier.getDetails().orElse(null) instanceof Refusal.Details details) {
                return Optional.of(new Refusal(details));
            }
        }
        return Optional.empty();
    }
}
