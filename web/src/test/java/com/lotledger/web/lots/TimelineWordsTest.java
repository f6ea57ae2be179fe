package com.lotledger.web.lots;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.lot.LotEvent;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TimelineWordsTest {

    @Test
    void everything_that_can_happen_to_a_lot_has_a_word_and_every_part_that_is_told() throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TimelineWordsTest.class.getResourceAsStream("/words/lots.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }

        assertThat(words.stringPropertyNames())
                .containsAll(Vocabulary.messagesOf(List.of(LotEvent.class))
                        .map(event -> "lot.event." + event.getSimpleName())
                        .toList())
                .containsAll(TimelineEntry.TOLD.stream()
                        .map(name -> "lot.fact." + name)
                        .toList());
    }
}
