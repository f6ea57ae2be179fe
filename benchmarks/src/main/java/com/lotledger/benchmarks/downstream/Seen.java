package com.lotledger.benchmarks.downstream;

import com.lotledger.benchmarks.figures.Timings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When one consumer saw which event first. */
public final class Seen {

    private final Map<String, Long> first = new ConcurrentHashMap<>();

    /** The event of this id came just now. */
    public void add(String event) {
        first.putIfAbsent(event, System.nanoTime());
    }

    /** How many of these came. */
    public long count(Map<String, Long> committed) {
        return committed.keySet().stream().filter(first::containsKey).count();
    }

    /** From the commit of each event until it came; nothing when it came before its writer heard of the commit. */
    public Timings since(Map<String, Long> committed) {
        Timings timings = new Timings();
        committed.forEach((event, at) -> {
            Long came = first.get(event);
            if (came != null) {
                timings.add(Math.max(0, came - at));
            }
        });
        return timings;
    }
}
