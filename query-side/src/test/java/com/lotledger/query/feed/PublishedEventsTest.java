package com.lotledger.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Days;
import com.lotledger.api.examples.Examples;
import com.lotledger.api.examples.Movements;
import com.lotledger.api.examples.Receipts;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.StockMoved;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.published.Change;
import com.lotledger.api.published.PublishedEvent;
import com.lotledger.api.published.PublishedType;
import com.lotledger.api.published.StockPublication;
import com.lotledger.platform.http.HttpJson;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedEventsTest {

    private static final JsonMapper JSON = HttpJson.mapper(1_000_000);
    private static final EventSchemas SCHEMAS = new EventSchemas(JSON);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<PublishedEvent> examples() {
        return PublishedExamples.all();
    }

    @Test
    void every_type_has_an_example_and_every_example_a_type() {
        assertThat(examples().map(PublishedEvent::type).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(PublishedType.values())
                        .map(PublishedType::text)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_has_the_form_its_schemas_describe(PublishedEvent event) {
        assertThat(faults(EventSchemas.ENVELOPE, JSON.writeValueAsString(event)))
                .isEmpty();
        assertThat(faults(event.type(), JSON.writeValueAsString(event.data()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_names_what_the_code_tells_and_requires_what_is_always_told(PublishedType type) {
        JsonNode schema = JSON.valueToTree(SCHEMAS.of(type));

        assertThat(schema.get("$id").asString()).isEqualTo(type.schema().toString());
        assertThat(schema.get("title").asString()).isEqualTo(type.text());
        assertThat(schema.get("description").asString()).isNotBlank();
        describes(schema, type.data());
        schema.path("$defs").properties().forEach(part -> {
            String record = Character.toUpperCase(part.getKey().charAt(0))
                    + part.getKey().substring(1);
            if (part.getValue().has("properties")) {
                describes(part.getValue(), named(record));
            }
        });
    }

    @Test
    void the_schema_of_the_attributes_names_them_all() {
        describes(JSON.valueToTree(SCHEMAS.named(EventSchemas.ENVELOPE).orElseThrow()), PublishedEvent.class);
    }

    @Test
    void the_page_about_events_names_every_type_and_what_it_means() {
        assertThat(Path.of("../docs/events.md"))
                .content()
                .contains(Stream.of(PublishedType.values())
                        .map(type ->
                                "| `" + type.text() + "` | " + SCHEMAS.of(type).get("description") + " |")
                        .toList());
    }

    @Test
    void the_asyncapi_document_has_every_type_with_its_schema() {
        JsonNode document = JSON.valueToTree(new AsyncApi(SCHEMAS).document());

        assertThat(document.get("asyncapi").asString()).isEqualTo("3.0.0");
        for (PublishedType type : PublishedType.values()) {
            JsonNode message = document.at("/components/messages").get(type.text());
            assertThat(message.at("/payload/schema/properties/data/$id").asString())
                    .isEqualTo(type.schema().toString());
            assertThat(document.at("/channels/events/messages")
                            .get(type.text())
                            .get("$ref")
                            .asString())
                    .isEqualTo("#/components/messages/" + type.text());
        }
        assertThat(document.at("/operations/publish/channel/$ref").asString()).isEqualTo("#/channels/events");
    }

    @Test
    void the_message_of_the_asyncapi_document_takes_a_whole_event() {
        JsonNode document = JSON.valueToTree(new AsyncApi(SCHEMAS).document());
        examples().forEach(event -> {
            JsonNode schema =
                    document.at("/components/messages").get(event.type()).at("/payload/schema");
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(JSON.writeValueAsString(event), InputFormat.JSON))
                    .isEmpty();
        });
    }

    @Test
    void the_attributes_say_what_happened_to_which_lot_when_and_where_in_the_sequence() {
        PublishedEvent shipped = first(PublishedType.STOCK_SHIPPED);

        assertThat(shipped.id()).isEqualTo("11c6f0e2-0001");
        assertThat(shipped.source()).isEqualTo(URI.create("urn:lotledger"));
        assertThat(shipped.subject()).startsWith("lot/").isEqualTo(shipped.partitionkey());
        assertThat(shipped.sequence()).isEqualTo("00000000000000000042");
        assertThat(shipped.time()).isEqualTo(start(Days.SHIPPED));
        assertThat(shipped.recordedtime()).isEqualTo(PublishedExamples.RECORDED);
        assertThat(shipped.actor()).isEqualTo("quinn");
        assertThat(shipped.dataschema()).isEqualTo(URI.create("urn:lotledger:schema:stock.shipped.v1"));
        assertThat(first(PublishedType.LOT_RECEIVED).time()).isEqualTo(start(Days.RECEIVED));
        assertThat(first(PublishedType.RECEIPT_POSTED).subject()).isEqualTo(Receipts.RECEIPT.stream());
    }

    @Test
    void no_name_no_contact_and_no_reason_in_words_is_published() {
        assertThat(examples().map(JSON::writeValueAsString))
                .noneMatch(event -> event.contains(Objects.requireNonNull(Movements.CUSTOMER.name()))
                        || event.contains(Objects.requireNonNull(Movements.CUSTOMER.contact()))
                        || event.contains("Dora Quist")
                        || event.contains("The authority asked for samples of it"));
        assertThat(Stream.of(MovementDocument.class.getRecordComponents()).map(part -> part.getName()))
                .as("every part of a document was looked at when it was decided what is published")
                .hasSize(22);
    }

    @Test
    void a_movement_is_told_with_every_change_of_the_stored_event() {
        Examples.events()
                .filter(StockMoved.class::isInstance)
                .map(StockMoved.class::cast)
                .filter(moved -> !(moved instanceof LotEvent.LotReplaced))
                .forEach(moved -> {
                    JsonNode data = JSON.valueToTree(Objects.requireNonNull(PublishedExamples.published(moved))
                            .data());
                    assertThat(data.get("changes").size())
                            .isEqualTo(moved.changes().size());
                });
        StockPublication.Transferred moved = (StockPublication.Transferred)
                first(PublishedType.STOCK_TRANSFERRED).data();
        assertThat(moved.changes()).extracting(Change::quantity).hasToString("[-10, 10]");
    }

    private static PublishedEvent first(PublishedType type) {
        return examples()
                .filter(event -> event.type().equals(type.text()))
                .findFirst()
                .orElseThrow();
    }

    private static Instant start(LocalDate date) {
        return Instant.parse(date + "T00:00:00Z");
    }

    private static List<?> faults(String name, String json) {
        Map<String, Object> schema = SCHEMAS.named(name).orElseThrow();
        Schema compiled = REGISTRY.getSchema(JSON.writeValueAsString(schema), InputFormat.JSON);
        return compiled.validate(
                json,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static void describes(JsonNode schema, Class<?> record) {
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                        .map(part -> part.getName())
                        .toList());
        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(record.getRecordComponents())
                        .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(part -> part.getName())
                        .toList());
    }

    private static Class<?> named(String record) {
        try {
            return Class.forName(Change.class.getPackageName() + "." + record);
        } catch (ClassNotFoundException none) {
            throw new AssertionError("no record of this name is published: " + record, none);
        }
    }
}
