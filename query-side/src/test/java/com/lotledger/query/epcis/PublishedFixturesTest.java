package com.lotledger.query.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Our schema is held against examples that others published, so that it neither asks for less nor for more than the standard. */
class PublishedFixturesTest {

    private static final String EXAMPLES = "/2.0/EPCIS/JSON/Capture/Documents/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ObjectEvent",
                "ObjectEvent_with_comment",
                "ObjectEvent_with_digitalLink",
                "ObjectEvent_with_error_declaration",
                "ObjectEvent_with_persistentDisposition",
                "ObjectEvent_with_sensorData"
            })
    void published_examples_fit_our_schema(String example) {
        assertThat(objectEvents(example))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(QueryDocumentSchema.faultsOfEvent(event.toString()))
                        .isEmpty());
    }

    @Test
    void an_example_that_breaks_a_rule_of_the_standard_does_not_fit_R_V04() {
        ObjectNode event = objectEvents("ObjectEvent_with_digitalLink").getFirst();
        event.put("action", "OBSERVE").putObject("ilmd").put("cbvmda:lotNumber", "L-1");
        assertThat(QueryDocumentSchema.faultsOfEvent(event.toString())).isNotEmpty();

        event.put("action", "ADD");
        assertThat(QueryDocumentSchema.faultsOfEvent(event.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bizStep", "disposition"})
    void a_misspelt_word_of_the_vocabulary_does_not_fit(String field) {
        ObjectNode event = objectEvents("ObjectEvent_with_digitalLink").getFirst();
        event.put(field, "recieving");

        assertThat(QueryDocumentSchema.faultsOfEvent(event.toString())).isNotEmpty();
    }

    private static List<ObjectNode> objectEvents(String example) {
        List<ObjectNode> events = new ArrayList<>();
        JsonNode list = QueryDocumentSchema.read(EXAMPLES + example + ".json").at("/epcisBody/eventList");
        list.forEach(event -> {
            if (event.get("type").asString().equals(EpcisEvent.OBJECT_EVENT)) {
                events.add((ObjectNode) event);
            }
        });
        return events;
    }
}
