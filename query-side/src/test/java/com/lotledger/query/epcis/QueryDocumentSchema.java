package com.lotledger.query.epcis;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What EPCIS 2.0 asks of an answer, written down as a schema of our own. */
final class QueryDocumentSchema {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/epcis/query-document.schema.json";

    private QueryDocumentSchema() {}

    /** What is wrong with a document. */
    static List<String> faults(String document) {
        return faults(schema(), document);
    }

    /** What is wrong with an event. */
    static List<String> faultsOfEvent(String event) {
        JsonNode whole = read(PATH);
        JsonNode ofEvent =
                JSON.createObjectNode().put("$ref", "#/$defs/objectEvent").set("$defs", whole.get("$defs"));
        return faults(registry().getSchema(ofEvent), event);
    }

    static JsonNode read(String path) {
        try (InputStream file = Objects.requireNonNull(QueryDocumentSchema.class.getResourceAsStream(path), path)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Schema schema() {
        return registry().getSchema(read(PATH));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static List<String> faults(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
