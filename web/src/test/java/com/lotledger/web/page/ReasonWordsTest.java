package com.lotledger.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonWordsTest {

    private static final List<String> MODULES = List.of("shared-api", "platform", "command-side", "query-side", "web");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("words/reasons", Locale.ROOT);

    private final ReasonWords reasons = new ReasonWords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            line 1: 15 of 25 BOX are assigned to bins | Position 1: 15 von 25 BOX sind Lagerfächern zugeordnet.
            line 2, bin A-01: 15 BOX of MED-1010 have no lot number | Position 2, Lagerfach A-01: 15 BOX von MED-1010 haben keine Chargennummer.
            bin A-99 does not exist | Lagerfach A-99 gibt es nicht.
            MED-1010 lot B-1 does not exist | MED-1010 Charge B-1 gibt es nicht.
            MED-1010 lot B-1 has no delivery R-1 line 2 | MED-1010 Charge B-1 hat keine Lieferung R-1 Position 2.
            no stock of MED-1010 lot B-1 in bin A-01 is quarantined | Kein Bestand von MED-1010 Charge B-1 in Lagerfach A-01 ist in Quarantäne.
            recall R-1 is CLOSED already | Rückruf R-1 ist schon abgeschlossen.
            """)
    void reasons_are_told_in_the_language_of_the_page(String english, String german) {
        assertThat(reasons.of(english, Locale.GERMAN)).isEqualTo(german);
        assertThat(reasons.of(english, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void a_reason_that_nobody_knows_stays_as_it_is() {
        assertThat(reasons.of("the moon is in the wrong quarter", Locale.GERMAN))
                .isEqualTo("the moon is in the wrong quarter");
    }

    static Stream<String> whole() {
        return ENGLISH.keySet().stream().filter(key -> key.startsWith("reason.R-"));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void every_reason_is_found_by_its_own_words(String key) {
        ResourceBundle german = ResourceBundle.getBundle("words/reasons", Locale.GERMAN);

        assertThat(reasons.of(filled(ENGLISH.getString(key)), Locale.GERMAN)).isEqualTo(filled(german.getString(key)));
    }

    @Test
    void every_reason_is_told_somewhere_in_just_these_words() throws IOException {
        List<String> sources = sources();

        assertThat(whole().filter(key -> sources.stream().noneMatch(source -> says(source, ENGLISH.getString(key)))))
                .isEmpty();
    }

    private static boolean says(String source, String reason) {
        return Arrays.stream(reason.split("\\{\\d}", -1)).map(String::strip).allMatch(source::contains);
    }

    private static String filled(String words) {
        return words.replaceAll("\\{(\\d)}", "X$1");
    }

    /** What each source file says, texts that go on in the next line put together. */
    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
                }
            }
        }
        return sources;
    }
}
