package com.lotledger.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** How every class is written. */
final class CraftRules {

    private CraftRules() {}

    static Stream<ArchRule> of(House house) {
        String[] everywhere = house.parts(House.PARTS.toArray(String[]::new));
        return Stream.of(
                packagesAreNullMarked(everywhere),
                namesSaySomething(everywhere),
                oneWayOfLogging(everywhere),
                onlyTheProgramPrints(house),
                noFieldIsInjected(everywhere),
                noStateIsStatic(everywhere),
                noEventIsSkippedForItsMetadata(everywhere));
    }

    private static ArchRule packagesAreNullMarked(String... everywhere) {
        DescribedPredicate<JavaClass> marked = describe(
                "reside in a @NullMarked package",
                javaClass -> javaClass.getPackage().isAnnotatedWith(NullMarked.class));
        return classes()
                .that()
                .resideInAnyPackage(everywhere)
                .should(HouseConditions.satisfy(marked))
                .as("every package is @NullMarked");
    }

    private static ArchRule namesSaySomething(String... everywhere) {
        return noClasses()
                .that()
                .resideInAnyPackage(everywhere)
                .should()
                .haveNameMatching(".*(Manager|Util|Utils|Utilities|Helper)")
                .as("no class is named Manager, Util or Helper");
    }

    private static ArchRule oneWayOfLogging(String... everywhere) {
        return noClasses()
                .that()
                .resideInAnyPackage(everywhere)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..",
                        "org.apache.commons.logging..",
                        "org.apache.logging..",
                        "ch.qos.logback..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .as("SLF4J is the one way of logging");
    }

    private static ArchRule onlyTheProgramPrints(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.parts("api", "platform", "command", "query", "web"))
                // The first password is for the console alone: a log is kept.
                .and()
                .haveSimpleNameNotEndingWith("FirstStartConfiguration")
                .should(ACCESS_STANDARD_STREAMS)
                .as("only the program itself prints");
    }

    private static ArchRule noFieldIsInjected(String... everywhere) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(everywhere)
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .as("no field is injected");
    }

    private static ArchRule noStateIsStatic(String... everywhere) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(everywhere)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .as("every static field is final");
    }

    /** Axon leaves out an event without the key, and says nothing: an audit trail built that way has holes. */
    private static ArchRule noEventIsSkippedForItsMetadata(String... everywhere) {
        DescribedPredicate<JavaCodeUnit> requiresMetadata = describe("require metadata", CraftRules::requiresMetadata);
        return codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(everywhere)
                .should(HouseConditions.satisfy(not(requiresMetadata).as("do not require metadata")))
                .as("no event is skipped because a metadata key is missing");
    }

    private static boolean requiresMetadata(JavaCodeUnit codeUnit) {
        return codeUnit.getParameters().stream()
                .flatMap(parameter -> parameter.tryGetAnnotationOfType(MetaDataValue.class).stream())
                .anyMatch(MetaDataValue::required);
    }
}
