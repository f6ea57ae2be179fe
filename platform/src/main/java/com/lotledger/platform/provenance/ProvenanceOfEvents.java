package com.lotledger.platform.provenance;

import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Hands who, when and why from a command to every event it causes. */
public final class ProvenanceOfEvents implements CorrelationDataProvider {

    private static final List<String> HANDED_ON = List.of(
            Provenance.ACTOR,
            Provenance.BUSINESS_DATE,
            Provenance.REASON,
            Provenance.COMMAND_ID,
            Provenance.COMMAND_NAME);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> provenance = new HashMap<>();
        HANDED_ON.forEach(key -> provenance.computeIfAbsent(key, message.getMetaData()::get));
        if (message instanceof CommandMessage<?> command) {
            provenance.put(Provenance.COMMAND_ID, command.getIdentifier());
            provenance.put(Provenance.COMMAND_NAME, command.getPayloadType().getSimpleName());
            if (command.getPayload() instanceof Reason.Due given) {
                provenance.put(Provenance.REASON, given.reason().value());
            }
        }
        return provenance;
    }
}
