package com.lotledger.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_TEST_JARS)
            .importPackages(House.REAL.root());

    private final JavaClasses violations = new ClassFileImporter().importPackages(House.OF_VIOLATIONS.root());

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfTheHouse")
    void the_house_keeps_the_rule_that(ArchRule rule) {
        rule.check(house);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesForViolations")
    void a_deliberate_violation_breaks_the_rule_that(ArchRule rule) {
        assertThat(rule.evaluate(violations).hasViolation()).isTrue();
    }

    @Test
    void every_deliberate_violation_is_noticed_by_some_rule() {
        String reports = rulesForViolations()
                .flatMap(rule -> rule.evaluate(violations).getFailureReport().getDetails().stream())
                .collect(Collectors.joining("\n"));

        assertThat(violations.stream()
                        .filter(violation -> !violation.getSimpleName().equals("package-info"))
                        .map(JavaClass::getName))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(reports).contains(violation));
    }

    @Test
    void every_part_of_the_house_is_looked_at() {
        assertThat(House.PARTS)
                .allSatisfy(part -> assertThat(house.containPackage(House.REAL.root() + "." + part))
                        .isTrue());
    }

    static Stream<ArchRule> rulesOfTheHouse() {
        return rulesOf(House.REAL);
    }

    static Stream<ArchRule> rulesForViolations() {
        return rulesOf(House.OF_VIOLATIONS);
    }

    private static Stream<ArchRule> rulesOf(House house) {
        return Stream.of(
                        SideRules.of(house),
                        LanguageRules.of(house),
                        TimeAndChanceRules.of(house),
                        CraftRules.of(house))
                .flatMap(rules -> rules);
    }
}
