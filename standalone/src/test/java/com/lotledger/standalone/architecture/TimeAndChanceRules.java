package com.lotledger.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Where the time and new identifiers may come from, so that a replay gives the same rows as the first run. */
final class TimeAndChanceRules {

    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.util.random.RandomGenerator",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    private TimeAndChanceRules() {}

    static Stream<ArchRule> of(House house) {
        return Stream.of(timeIsReadFromAClock(house), clocksAreMadeByTheWiring(house), nothingIsLeftToChance(house));
    }

    private static ArchRule timeIsReadFromAClock(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.parts(House.PARTS.toArray(String[]::new)))
                .should()
                .accessTargetWhere(describe(
                        "the machine's time is read", access -> readsTheTime(access) && !isGivenAClock(access)))
                .as("the time is read from an injected clock");
    }

    private static ArchRule clocksAreMadeByTheWiring(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.parts("api", "command", "query", "web"))
                .should()
                .accessTargetWhere(describe(
                        "a clock is made",
                        access -> isMemberOf(access, Clock.class)
                                && Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds")
                                        .contains(access.getName())))
                .as("only the wiring makes a clock");
    }

    private static ArchRule nothingIsLeftToChance(House house) {
        DescribedPredicate<JavaClass> repeatable = resideInAPackage(house.part("api"))
                .or(simpleNameEndingWith("Projector"))
                .or(describe("decide or evolve", javaClass -> decidesOrEvolves(house, javaClass)));
        return noClasses()
                .that(repeatable)
                .should()
                .accessTargetWhere(
                        describe("time or chance is asked", access -> readsTheTime(access) || rollsTheDice(access)))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .as("the language, decisions and projections know neither time nor chance");
    }

    /** Every class beside an aggregate takes part in its decisions, save for the edge that receives its commands. */
    private static boolean decidesOrEvolves(House house, JavaClass javaClass) {
        return resideInAPackage(house.part("command")).test(javaClass)
                && !javaClass.getSimpleName().endsWith("Http")
                && !javaClass.getSimpleName().endsWith("Configuration")
                && javaClass.getPackage().getClasses().stream()
                        .flatMap(neighbour -> neighbour.getMethods().stream())
                        .anyMatch(method -> method.isAnnotatedWith(EventSourcingHandler.class));
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        String name = access.getName();
        return (access.getTargetOwner().getPackageName().equals("java.time") && name.equals("now"))
                || (isMemberOf(access, System.class) && name.equals("currentTimeMillis"))
                || (isMemberOf(access, Date.class) && name.equals("<init>"));
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static boolean rollsTheDice(JavaAccess<?> access) {
        return (isMemberOf(access, UUID.class) && access.getName().equals("randomUUID"))
                || (isMemberOf(access, Math.class) && access.getName().equals("random"))
                || CHANCE.contains(access.getTargetOwner().getName());
    }

    private static boolean isMemberOf(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }
}
