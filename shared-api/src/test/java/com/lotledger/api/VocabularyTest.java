package com.lotledger.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Examples;
import com.lotledger.api.provenance.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void every_message_is_a_record_directly_under_its_root() {
        assertThat(messages()).isNotEmpty().allMatch(Class::isRecord);
    }

    @Test
    void no_two_messages_share_a_simple_name() {
        assertThat(messages().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @Test
    void every_event_says_its_revision_and_no_command_has_one() {
        assertThat(Vocabulary.messagesOf(Vocabulary.EVENTS)).allMatch(each -> each.isAnnotationPresent(Revision.class));
        assertThat(Vocabulary.messagesOf(Vocabulary.COMMANDS))
                .noneMatch(each -> each.isAnnotationPresent(Revision.class));
    }

    @Test
    void every_aggregate_has_both_commands_and_events() {
        assertThat(packages(Vocabulary.COMMANDS)).isEqualTo(packages(Vocabulary.EVENTS));
    }

    @Test
    void there_is_one_example_of_every_event_and_every_command() {
        assertThat(Examples.events().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Vocabulary.messagesOf(Vocabulary.EVENTS).toList());
        assertThat(Examples.commands().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Vocabulary.messagesOf(Vocabulary.COMMANDS).toList());
    }

    @Test
    void taking_something_away_needs_a_reason() {
        assertThat(Vocabulary.messagesOf(Vocabulary.COMMANDS)
                        .filter(each ->
                                each.getSimpleName().matches("(Discontinue|Reinstate|Reactivate|Abandon|Disable).*")
                                        && !each.getSimpleName().equals("DisableAutoLotNumbers")))
                .isNotEmpty()
                .allMatch(Reason.Due.class::isAssignableFrom);
    }

    private static Stream<Class<?>> messages() {
        return Stream.concat(Vocabulary.messagesOf(Vocabulary.EVENTS), Vocabulary.messagesOf(Vocabulary.COMMANDS));
    }

    private static Set<String> packages(List<Class<?>> roots) {
        return roots.stream().map(Class::getPackageName).collect(Collectors.toSet());
    }
}
