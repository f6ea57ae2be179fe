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
            Optional<Refusal> refusal = at(each);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** The refusal that a failure itself is or carries, its causes left out. */
    public static Optional<Refusal> at(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> Optional.of(refusal);
            case HandlerExecutionException carrier
            when carrier.getDetails().orElse(null) instanceof Refusal.Details details ->
                Optional.of(new Refusal(details));
            default -> Optional.empty();
        };
    }
}
