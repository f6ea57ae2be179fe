package com.lotledger.query.epcis;

import com.lotledger.query.epcis.EpcisEvent.Action;
import com.lotledger.query.epcis.EpcisEvent.Place;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; all that is given has to fit, of a set any, and an empty set asks for nothing in particular.
 *
 * @param mayBeAny whether any type of event asked for is told at all
 */
record EpcisQuestion(
        boolean mayBeAny,
        Span eventTime,
        Span recordTime,
        Set<Action> actions,
        Set<String> bizSteps,
        Set<String> dispositions,
        Set<URI> readPoints,
        Set<URI> bizLocations,
        Set<EpcClass> classes) {

    /** From an instant up to but not including another one. */
    record Span(@Nullable Instant from, @Nullable Instant until) {

        boolean holds(Instant moment) {
            return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
        }
    }

    boolean means(EpcisEvent event, EpcClass epcClass) {
        return eventTime.holds(event.eventTime())
                && recordTime.holds(event.recordTime())
                && (actions.isEmpty() || actions.contains(event.action()))
                && (bizSteps.isEmpty() || bizSteps.contains(event.bizStep()))
                && (dispositions.isEmpty()
                        || (event.disposition() != null && dispositions.contains(event.disposition())))
                && means(readPoints, event.readPoint())
                && means(bizLocations, event.bizLocation())
                && (classes.isEmpty() || classes.stream().anyMatch(asked -> asked.means(epcClass)));
    }

    private static boolean means(Set<URI> asked, @Nullable Place place) {
        return asked.isEmpty() || (place != null && asked.contains(place.id()));
    }
}
