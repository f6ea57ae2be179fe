package com.lotledger.query.epcis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** The answer to a query, as EPCIS 2.0 has it in JSON-LD. */
record EpcisDocument(
        @JsonProperty("@context") List<String> context,
        String type,
        String schemaVersion,
        Instant creationDate,
        Body epcisBody) {

    private static final String CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";

    static EpcisDocument of(List<EpcisEvent> events, Instant now) {
        return new EpcisDocument(
                List.of(CONTEXT),
                "EPCISQueryDocument",
                "2.0",
                now,
                new Body(new Results("SimpleEventQuery", new ResultsBody(events))));
    }

    /** What holds the results. */
    record Body(Results queryResults) {}

    /** The results of the standard's own query. */
    record Results(String queryName, ResultsBody resultsBody) {}

    /** The events. */
    record ResultsBody(List<EpcisEvent> eventList) {
        ResultsBody {
            eventList = List.copyOf(eventList);
        }
    }
}
