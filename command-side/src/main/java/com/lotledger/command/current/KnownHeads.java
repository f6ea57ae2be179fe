package com.lotledger.command.current;

import com.lotledger.platform.store.StreamHeads;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * How far streams went when the current unit of work first asked. A retried command is a new unit of work and asks anew.
 */
@Component
public class KnownHeads {

    private static final String RESOURCE = KnownHeads.class.getName();

    private final StreamHeads streamHeads;

    KnownHeads(StreamHeads streamHeads) {
        this.streamHeads = streamHeads;
    }

    /** Asks for all of these at once, in one statement, unless they are known. */
    public void learn(Collection<String> streams) {
        Map<String, Optional<Long>> known = known();
        List<String> unknown = streams.stream()
                .filter(each -> !known.containsKey(each))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, Long> heads = streamHeads.of(unknown);
        unknown.forEach(each -> known.put(each, Optional.ofNullable(heads.get(each))));
    }

    /** Last stored sequence number of the stream; empty when there is no such stream. */
    public OptionalLong of(String stream) {
        learn(List.of(stream));
        return known().getOrDefault(stream, Optional.empty())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static Map<String, Optional<Long>> known() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, key -> new HashMap<>());
    }
}
