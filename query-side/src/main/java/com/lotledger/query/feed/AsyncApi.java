package com.lotledger.query.feed;

import com.lotledger.api.published.PublishedType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Describes the published events as AsyncAPI 3, made of the types and their schemas, so that it cannot differ from them. */
final class AsyncApi {

    private static final String SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";
    private static final String CHANNEL = "events";

    private final EventSchemas schemas;

    AsyncApi(EventSchemas schemas) {
        this.schemas = schemas;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put(
                "info",
                Map.of(
                        "title", "Lot Ledger events",
                        "version", "v1",
                        "description", """
                                What happened to lots, receipts and stock, in CloudEvents 1.0. Delivered at least once and in \
                                order of sequence; a type never changes its meaning."""));
        document.put("defaultContentType", "application/cloudevents+json");
        document.put("channels", Map.of(CHANNEL, channel()));
        document.put(
                "operations",
                Map.of(
                        "publish",
                        Map.of(
                                "action", "send",
                                "summary", "Tells what happened, from the first event ever or from a cursor",
                                "channel", reference("#/channels/" + CHANNEL))));
        document.put("components", Map.of("messages", each(this::message)));
        return document;
    }

    private static Map<String, Object> channel() {
        return Map.of(
                "address",
                "/api/v1/events/stream",
                "description",
                "Server-sent events; the same page by page at /api/v1/events",
                "messages",
                each(type -> reference("#/components/messages/" + type.text())));
    }

    private Map<String, Object> message(PublishedType type) {
        Map<String, Object> schema = schemas.of(type);
        return Map.of(
                "name",
                type.text(),
                "summary",
                String.valueOf(schema.get("description")),
                "contentType",
                "application/cloudevents+json",
                "payload",
                Map.of("schemaFormat", SCHEMA_FORMAT, "schema", envelopeWith(type, schema)));
    }

    private Map<String, Object> envelopeWith(PublishedType type, Map<String, Object> data) {
        Map<String, Object> envelope = schemas.named(EventSchemas.ENVELOPE).orElseThrow();
        return Map.of(
                "allOf", List.of(envelope), "properties", Map.of("type", Map.of("const", type.text()), "data", data));
    }

    private static Map<String, Object> each(Function<PublishedType, Object> part) {
        return Arrays.stream(PublishedType.values())
                .collect(Collectors.toMap(PublishedType::text, part, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, Object> reference(String path) {
        return Map.of("$ref", path);
    }
}
