package com.lotledger.query.epcis;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.query.epcis.EpcisEvent.Action;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads parameters of a query that hold several values, any of which may fit: {@code shipping|receiving}. */
final class Asked {

    private static final int MOST = 100;
    private static final List<String> VOCABULARIES = List.of(
            "https://ref.gs1.org/cbv/BizStep-",
            "urn:epcglobal:cbv:bizstep:",
            "https://ref.gs1.org/cbv/Disp-",
            "urn:epcglobal:cbv:disp:");

    private final Violations violations = new Violations();

    /** Each value as it is read; none when nothing is asked for. */
    <T> Set<T> values(String parameter, @Nullable String text, Function<String, T> reading) {
        List<String> values = text == null ? List.of() : Arrays.asList(text.split("\\|", -1));
        if (values.size() > MOST) {
            violations.add("", Refusal.invalid("R-X04", parameter, parameter + " has at most " + MOST + " values"));
            return Set.of();
        }
        return values.stream()
                .map(value -> violations.collect("", () -> reading.apply(value)))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Words of the Core Business Vocabulary, bare or as the URIs that stand for them. */
    Set<String> words(String parameter, @Nullable String text) {
        return values(
                parameter,
                text,
                word -> VOCABULARIES.stream()
                        .filter(word::startsWith)
                        .findFirst()
                        .map(prefix -> word.substring(prefix.length()))
                        .orElse(word));
    }

    Set<Action> actions(String parameter, @Nullable String text) {
        return values(
                parameter,
                text,
                name -> Arrays.stream(Action.values())
                        .filter(action -> action.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("R-X14", parameter, "expected ADD, OBSERVE or DELETE")));
    }

    /** What both parameters ask for. */
    Set<EpcClass> classes(@Nullable String epcClass, @Nullable String anyEpcClass) {
        Set<EpcClass> some =
                values("MATCH_epcClass", epcClass, text -> GivenIdentifier.epcClass("MATCH_epcClass", text));
        Set<EpcClass> any =
                values("MATCH_anyEPCClass", anyEpcClass, text -> GivenIdentifier.epcClass("MATCH_anyEPCClass", text));
        if (epcClass == null || anyEpcClass == null) {
            return epcClass == null ? any : some;
        }
        if (some.equals(any)) {
            return some;
        }
        violations.add(
                "",
                Refusal.invalid("R-X14", "MATCH_anyEPCClass", "events here name one class: use MATCH_epcClass alone"));
        return Set.of();
    }

    @Nullable
    PlaceInLedger place(@Nullable String token) {
        return token == null ? null : violations.collect("", () -> PlaceInLedger.parse(token));
    }

    int perPage(@Nullable Integer asked, int usual, int most) {
        int wanted = Objects.requireNonNullElse(asked, usual);
        if (wanted < 1) {
            violations.add("", Refusal.invalid("R-X16", "perPage", "a page has at least one event"));
        }
        return Math.min(wanted, most);
    }

    void refuseIfAny() {
        violations.refuseIfAny();
    }
}
