package com.lotledger.platform.position;

import com.lotledger.platform.store.ReachedPosition;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Carries the position a committed command reached from its unit of work to whoever sent it. */
public final class CommandPositions implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final long UNKNOWN = Long.MIN_VALUE;

    // Holds commands under way only: the sender opens and closes its own entry.
    private final Map<String, Long> positions = new ConcurrentHashMap<>();

    void expect(String commandIdentifier) {
        positions.put(commandIdentifier, UNKNOWN);
    }

    OptionalLong take(String commandIdentifier) {
        Long position = positions.remove(commandIdentifier);
        return position == null || position == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(position);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        String identifier = unitOfWork.getMessage().getIdentifier();
        unitOfWork.afterCommit(committed -> ReachedPosition.of(committed)
                .ifPresent(position -> positions.computeIfPresent(identifier, (key, unknown) -> position)));
        return chain.proceed();
    }
}
