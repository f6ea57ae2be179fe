package com.lotledger.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;

/** What the shared language is made of. */
final class LanguageRules {

    private LanguageRules() {}

    static Stream<ArchRule> of(House house) {
        return Stream.of(dependsOnNextToNothing(house), messagesAreRecords(house), rootsAreSealed(house));
    }

    private static ArchRule dependsOnNextToNothing(House house) {
        return classes()
                .that()
                .resideInAPackage(house.part("api"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                house.part("api"),
                                "java.lang..",
                                "java.math..",
                                "java.io..",
                                "java.net..",
                                "java.nio..",
                                "java.security..",
                                "java.text..",
                                "java.time..",
                                "java.util",
                                "java.util.function..",
                                "java.util.regex..",
                                "java.util.stream..",
                                "org.jspecify.annotations..",
                                "com.fasterxml.jackson.annotation..")
                        .or(type(Revision.class))
                        .or(type(TargetAggregateIdentifier.class)))
                .as("the language depends on the JDK and a handful of annotations only");
    }

    private static ArchRule messagesAreRecords(House house) {
        return classes()
                .that()
                .resideInAPackage(house.part("api"))
                .and(describe("are nested in a sealed root they belong to", LanguageRules::isNestedMessage))
                .should()
                .beRecords()
                .as("every message of a sealed root is a record");
    }

    private static ArchRule rootsAreSealed(House house) {
        DescribedPredicate<JavaClass> sealed =
                describe("are sealed", javaClass -> javaClass.reflect().isSealed());
        return classes()
                .that()
                .resideInAPackage(house.part("api"))
                .and()
                .areTopLevelClasses()
                .and()
                .areInterfaces()
                .and()
                .haveNameMatching(".*(Event|Command|Query)")
                .should(HouseConditions.satisfy(sealed))
                .as("every root of events, commands and queries is sealed");
    }

    private static boolean isNestedMessage(JavaClass javaClass) {
        return !javaClass.isInterface()
                && javaClass
                        .getEnclosingClass()
                        .filter(root -> root.isInterface() && javaClass.isAssignableTo(root.getName()))
                        .isPresent();
    }
}
