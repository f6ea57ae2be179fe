package com.lotledger.platform.position;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.refusal.CarriedRefusal;
import com.lotledger.platform.store.HeadOfStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Sends commands on somebody's behalf. */
public final class LedgerCommands {

    private final CommandGateway gateway;
    private final CommandPositions positions;
    private final HeadOfStore head;

    public LedgerCommands(CommandGateway gateway, CommandPositions positions, HeadOfStore head) {
        this.gateway = gateway;
        this.positions = positions;
        this.head = head;
    }

    /**
     * Sends a command; the answer arrives when its events are on disk. Fails with a {@link Refusal} when the command was
     * refused or lost every race, in one process and across many.
     */
    public <R extends @Nullable Object> CompletableFuture<CommandAnswer<R>> send(Object command, Sender sender) {
        CommandMessage<?> message =
                GenericCommandMessage.asCommandMessage(command).withMetaData(Map.copyOf(sender.metaData()));
        positions.expect(message.getIdentifier());
        FutureCallback<Object, R> answer = new FutureCallback<>();
        gateway.send(message, answer);
        return answer.handle((result, failure) -> {
            var position = positions.take(message.getIdentifier());
            if (failure != null || result.isExceptional()) {
                throw asRefusal(failure == null ? result.exceptionResult() : failure);
            }
            boolean stored = position.isPresent() || StoredMark.isOn(result);
            // A repeated command stores nothing, and Axon Server does not say: whatever it relies on is before the
            // head.
            return new CommandAnswer<>(result.getPayload(), position.orElseGet(head::position), stored);
        });
    }

    private static RuntimeException asRefusal(Throwable failure) {
        Optional<Refusal> refusal = CarriedRefusal.in(failure);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (LostRace.isIn(failure)) {
            return Refusal.conflict("R-X12", null, "others kept changing the same thing; try again");
        }
        return failure instanceof RuntimeException unexpected ? unexpected : new CompletionException(failure);
    }
}
