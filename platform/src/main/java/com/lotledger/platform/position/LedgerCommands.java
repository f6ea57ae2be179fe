package com.lotledger.platform.position;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.provenance.Sender;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;

/** Sends commands on somebody's behalf. */
public final class LedgerCommands {

    private final CommandGateway gateway;
    private final CommandPositions positions;
    private final EventStore store;

    public LedgerCommands(CommandGateway gateway, CommandPositions positions, EventStore store) {
        this.gateway = gateway;
        this.positions = positions;
        this.store = store;
    }

    /**
     * Sends a command; the answer arrives when its events are on disk. Fails with a {@link Refusal} when the command was
     * refused or lost every race, in one process and across many.
     */
    public <R extends @Nullable Object> CompletableFuture<CommandAnswer<R>> send(Object command, Sender sender) {
        CommandMessage<?> message =
                GenericCommandMessage.asCommandMessage(command).withMetaData(Map.copyOf(sender.metaData()));
        positions.expect(message.getIdentifier());
        return gateway.<R>send(message).handle((result, failure) -> {
            var position = positions.take(message.getIdentifier());
            if (failure != null) {
                throw asRefusal(failure);
            }
            boolean stored = position.isPresent() || !tellsPositions();
            return new CommandAnswer<>(result, position.orElseGet(this::headOfStore), stored);
        });
    }

    private boolean tellsPositions() {
        return store instanceof EmbeddedEventStore;
    }

    /** A repeated command stores nothing, and Axon Server does not say: whatever it relies on is before the head. */
    private long headOfStore() {
        TrackingToken head = store.createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }

    private static RuntimeException asRefusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal;
            }
            if (each instanceof HandlerExecutionException carrier
                    && carrier.getDetails().orElse(null) instanceof Refusal.Details details) {
                return new Refusal(details);
            }
        }
        if (LostRace.isIn(failure)) {
            return Refusal.conflict("R-X12", null, "others kept changing the same thing; try again");
        }
        return failure instanceof RuntimeException unexpected ? unexpected : new CompletionException(failure);
    }
}
