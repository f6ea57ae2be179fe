package com.lotledger.standalone.axonserver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who handles what: messages of one key go to the same handler as long as the handlers stay. */
final class StubRouting {

    private final Map<String, List<Object>> handlers = new ConcurrentHashMap<>();

    void add(String name, Object handler) {
        List<Object> all = handlers.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>());
        if (!all.contains(handler)) {
            all.add(handler);
        }
    }

    void remove(String name, Object handler) {
        handlers.getOrDefault(name, List.of()).remove(handler);
    }

    void removeEverywhere(Object handler) {
        handlers.values().forEach(all -> all.remove(handler));
    }

    boolean has(String name, Object handler) {
        return handlers.getOrDefault(name, List.of()).contains(handler);
    }

    <H> Optional<H> find(String name, String key, Class<H> type) {
        List<Object> all = List.copyOf(handlers.getOrDefault(name, List.of()));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(type.cast(all.get(Math.floorMod(key.hashCode(), all.size()))));
    }
}
