package com.lotledger.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.api.Vocabulary;
import com.lotledger.api.bin.StockBinCommand.MoveToStockArea;
import com.lotledger.api.bin.StockBinEvent.StockBinDescribed;
import com.lotledger.api.value.BinCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class StoredEventSerializerTest {

    private static final StoredEventSerializer SERIALIZER =
            new StoredEventSerializer(new StoredNames(Vocabulary.EVENTS));

    private final StockBinDescribed event = new StockBinDescribed(new BinCode("B1"), "by the door");

    static List<Resource> approvedForms() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:stored-form/*.json"));
    }

    @ParameterizedTest
    @MethodSource("approvedForms")
    void every_approved_form_is_read_and_written_again_as_it_was(Resource approved) throws IOException {
        String[] name = Objects.requireNonNull(approved.getFilename()).split("\\.", -1);
        String json = approved.getContentAsString(StandardCharsets.UTF_8);

        Object read = SERIALIZER.deserialize(stored(json, name[0], name[1]));
        SerializedObject<String> written = SERIALIZER.serialize(read, String.class);

        assertThat(written.getType()).isEqualTo(new SimpleSerializedType(name[0], name[1]));
        assertThat(new ObjectMapper().readTree(written.getData())).isEqualTo(new ObjectMapper().readTree(json));
    }

    @Test
    void every_event_of_the_vocabulary_has_an_approved_form() throws IOException {
        assertThat(approvedForms())
                .extracting(Resource::getFilename)
                .containsAll(Vocabulary.messagesOf(Vocabulary.EVENTS)
                        .map(type -> type.getSimpleName() + "."
                                + type.getAnnotation(Revision.class).value() + ".json")
                        .toList());
    }

    @Test
    void an_event_is_stored_under_its_simple_name_and_revision() {
        SerializedObject<String> stored = SERIALIZER.serialize(event, String.class);

        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("StockBinDescribed", "1"));
        assertThat(stored.getData()).isEqualTo("{\"bin\":\"B1\",\"description\":\"by the door\"}");
        assertThat(SERIALIZER.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void what_is_no_event_is_not_stored() {
        assertThatThrownBy(() -> SERIALIZER.serialize(new MoveToStockArea(new BinCode("B1"), null), String.class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("MoveToStockArea");
    }

    @Test
    void an_unknown_name_is_not_read_and_not_skipped() {
        assertThatThrownBy(() -> SERIALIZER.classForType(new SimpleSerializedType("java.lang.String", null)))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(
                        () -> SERIALIZER.classForType(new SimpleSerializedType(StockBinDescribed.class.getName(), "1")))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void an_unknown_revision_is_not_read() {
        assertThatThrownBy(() -> SERIALIZER.deserialize(stored("{}", "StockBinDescribed", "2")))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Revision 2 of StockBinDescribed");
    }

    @Test
    void an_unreadable_event_is_named_but_its_data_is_not() {
        assertThatThrownBy(() -> SERIALIZER.deserialize(stored("{\"bin\":[]}", "StockBinDescribed", "1")))
                .isInstanceOf(SerializationException.class)
                .hasMessage("A stored StockBinDescribed cannot be read");
    }

    @Test
    void metadata_keeps_its_texts() {
        MetaData metaData = MetaData.with("actor", "ann").and("reason", "\"quoted\"");

        assertThat(SERIALIZER.<String, Object>deserialize(SERIALIZER.serialize(metaData, String.class)))
                .isEqualTo(metaData);
    }

    @Test
    void two_events_of_one_name_are_refused_at_the_start() {
        assertThatThrownBy(() -> new StoredNames(List.of(Twice.class, TwiceAgain.class)))
                .hasMessageContaining("same name");
    }

    @Test
    void an_event_without_revision_is_refused_at_the_start() {
        assertThatThrownBy(() -> new StoredNames(List.of(WithoutRevision.class)))
                .hasMessageContaining("@Revision");
    }

    private static SerializedObject<String> stored(String json, String name, String revision) {
        return new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, revision));
    }

    sealed interface Twice {
        @Revision("1")
        record Same() implements Twice {}
    }

    sealed interface TwiceAgain {
        @Revision("1")
        record Same() implements TwiceAgain {}
    }

    sealed interface WithoutRevision {
        record Plain() implements WithoutRevision {}
    }
}
