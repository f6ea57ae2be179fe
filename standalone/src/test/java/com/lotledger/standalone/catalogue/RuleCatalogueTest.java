package com.lotledger.standalone.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.catalogue.RuleCatalogue.LeftOut;
import com.lotledger.standalone.catalogue.RuleCatalogue.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule without a sentence and a test, no cited number without a rule. */
class RuleCatalogueTest {

    private static final Pattern TEST_NAME = Pattern.compile("\\b\\w+(Test|IT)\\.\\w+");
    private static final String MISSING = "no such test: ";

    private final List<Rule> kept = RuleCatalogue.kept();
    private final List<LeftOut> leftOut = RuleCatalogue.leftOut();
    private final List<Source> sources = SourceFiles.all();

    @Test
    void the_catalogue_and_the_sources_are_found() {
        assertThat(kept).hasSizeGreaterThan(80);
        assertThat(leftOut).isNotEmpty();
        assertThat(sources).hasSizeGreaterThan(300);
    }

    @Test
    void every_rule_stands_in_the_catalogue_once() {
        assertThat(Stream.concat(
                        kept.stream().map(Rule::number), leftOut.stream().map(LeftOut::number)))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_rule_has_a_sentence_a_place_and_a_test() {
        assertThat(kept).allSatisfy(rule -> {
            assertThat(rule.sentence()).as(rule.number()).endsWith(".");
            assertThat(rule.where()).as(rule.number()).isNotBlank();
            assertThat(rule.tests()).as(rule.number()).isNotEmpty().allMatch(test -> !test.isBlank());
        });
    }

    @Test
    void every_rule_left_out_has_a_reason() {
        assertThat(leftOut)
                .allSatisfy(rule -> assertThat(rule.reason()).as(rule.number()).endsWith("."));
    }

    @Test
    void every_number_cited_in_the_code_stands_in_the_catalogue() {
        Set<String> known = Stream.concat(
                        kept.stream().map(Rule::number), leftOut.stream().map(LeftOut::number))
                .collect(Collectors.toSet());
        TreeMap<String, TreeSet<String>> unknown = new TreeMap<>();
        for (Source source : sources) {
            for (String rule : source.rules()) {
                if (!known.contains(rule)) {
                    unknown.computeIfAbsent(rule, number -> new TreeSet<>()).add(source.path());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_rule_names_a_test_that_exists_and_cites_it() {
        assertThat(kept)
                .allSatisfy(rule -> assertThat(rule.tests())
                        .allSatisfy(test -> assertThat(Source.rulesIn(body(test)))
                                .as("%s cites %s", test, rule.number())
                                .contains(rule.number())));
    }

    @Test
    void every_test_named_in_the_readme_exists() {
        assertThat(TEST_NAME.matcher(SourceFiles.read("README.md")).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(body(test)).doesNotStartWith(MISSING));
    }

    private String body(String test) {
        int dot = test.indexOf('.');
        assertThat(dot).as("%s is Class.method", test).isPositive();
        return sources.stream()
                .filter(source -> source.declares(test.substring(0, dot)))
                .flatMap(source -> source.test(test.substring(dot + 1)).stream())
                .findFirst()
                .orElseGet(() -> MISSING + test);
    }
}
