package com.lotledger.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions and answers travel between processes; there they must arrive as they were sent. */
class QuestionsAndAnswersTest {

    static Stream<Object> samples() {
        return Samples.ofQuestionsAndAnswers();
    }

    @Test
    void every_question_and_answer_is_tried() {
        assertThat(samples()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_one_process_asks_or_answers_another_one_reads(Object message) throws Exception {
        assertThat(StoredJson.read(StoredJson.write(message), message.getClass()))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_answered_over_http_can_be_read_back(Object message) {
        assertThat(HttpJson.read(HttpJson.write(message), message.getClass())).isEqualTo(message);
    }
}
