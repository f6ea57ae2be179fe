package com.lotledger.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom: the sides meet only in the program that runs them both. */
final class SideRules {

    private SideRules() {}

    static Stream<ArchRule> of(House house) {
        return Stream.concat(
                Stream.of(
                        knowsNothingOf(house, "api", "platform", "command", "query", "web", "standalone"),
                        knowsNothingOf(house, "platform", "command", "query", "web", "standalone"),
                        knowsNothingOf(house, "command", "query", "web", "standalone"),
                        knowsNothingOf(house, "query", "command", "web", "standalone"),
                        knowsNothingOf(house, "web", "command", "query", "standalone")),
                House.PARTS.stream().map(part -> hasNoCycles(house, part)));
    }

    private static ArchRule knowsNothingOf(House house, String part, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(house.part(part))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.parts(others))
                .as("%s knows nothing of %s".formatted(part, String.join(", ", List.of(others))));
    }

    private static ArchRule hasNoCycles(House house, String part) {
        return slices().matching(house.root() + "." + part + ".(**)")
                .should()
                .beFreeOfCycles()
                // A part of one package has no slices, and so no cycle either.
                .allowEmptyShould(true)
                .as("the packages of %s form no cycle".formatted(part));
    }
}
