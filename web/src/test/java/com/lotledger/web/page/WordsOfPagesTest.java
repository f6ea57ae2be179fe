package com.lotledger.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.dossier.DossierComparisonView;
import com.lotledger.api.dossier.DossierView;
import com.lotledger.api.drill.DrillPhase;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.recall.ContactMethod;
import com.lotledger.api.recall.EffectivenessLevel;
import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.refusal.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsOfPagesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9.]*)[}(]");

    @Test
    void every_language_has_the_same_words() throws IOException {
        Set<Object> english = words("").keySet();

        assertThat(words("_de").keySet()).isEqualTo(english);
    }

    @Test
    void no_word_is_left_empty() throws IOException {
        assertThat(words("").values())
                .allSatisfy(word -> assertThat((String) word).isNotBlank());
        assertThat(words("_de").values())
                .allSatisfy(word -> assertThat((String) word).isNotBlank());
    }

    @Test
    void every_word_that_a_template_asks_for_is_there() throws IOException {
        Set<Object> known = words("").keySet();
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                FIXED_KEY.matcher(Files.readString(each)).results().forEach(found -> asked.add(found.group(1)));
            }
        }

        assertThat(asked).isNotEmpty().allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void every_sort_of_movement_status_and_refusal_has_a_word() throws IOException {
        Set<String> needed = Stream.of(
                        named("movement.", MovementKind.values()),
                        named("status.", QualityStatus.values()),
                        named("refused.", Refusal.Kind.values()),
                        named("recall.status.", RecallStatus.values()),
                        named("recall.class.", RecallClass.values()),
                        named("recall.level.", EffectivenessLevel.values()),
                        named("recall.method.", ContactMethod.values()),
                        named("recall.entry.", RecallEntryKind.values()),
                        named("dossier.state.", DossierView.State.values()),
                        named("dossier.sort.", DossierComparisonView.Sort.values()),
                        named("drill.phase.", DrillPhase.values()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());

        assertThat(words("").stringPropertyNames()).containsAll(needed);
    }

    private static Stream<String> named(String prefix, Enum<?>... all) {
        return Arrays.stream(all).map(each -> prefix + each.name());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        for (String part : PageWiring.PARTS) {
            String file = "/words/" + part + language + ".properties";
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(WordsOfPagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
        return words;
    }
}
