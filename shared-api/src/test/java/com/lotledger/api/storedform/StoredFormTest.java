package com.lotledger.api.storedform;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.examples.Examples;
import com.lotledger.api.json.StoredJson;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every event against its approved file. No test writes these files: a person reads the text a failure prints and
 * adds it. A file that stood in a release is never edited or removed; a changed event gets a new revision, a new file
 * and an upcaster.
 */
class StoredFormTest {

    static Stream<Object> events() {
        return Examples.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_exactly_as_approved(Object event) throws Exception {
        ApprovedFile file = ApprovedFile.of(event.getClass());
        String written = StoredJson.writeForPeople(event);
        assertThat(file.text())
                .withFailMessage(
                        "src/test/resources/%s does not hold what is stored now. To approve:%n%s", file, written)
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_approved_file_is_read_as_the_event(Object event) throws Exception {
        String approved = ApprovedFile.of(event.getClass()).text();
        assertThat(StoredJson.read(approved, event.getClass())).isEqualTo(event);
    }

    @Test
    void every_event_has_an_approved_file_of_its_revision() throws Exception {
        assertThat(ApprovedFile.all())
                .containsAll(Vocabulary.messagesOf(Vocabulary.EVENTS)
                        .map(ApprovedFile::of)
                        .toList());
    }

    @Test
    void every_approved_file_belongs_to_an_event_and_a_revision_it_has_or_had() throws Exception {
        assertThat(ApprovedFile.all())
                .allSatisfy(file -> assertThat(Vocabulary.messagesOf(Vocabulary.EVENTS))
                        .anyMatch(event -> event.getSimpleName().equals(file.event())
                                && file.revision() >= 1
                                && file.revision() <= revision(event)));
    }

    private static int revision(Class<?> event) {
        return Integer.parseInt(event.getAnnotation(Revision.class).value());
    }
}
