package com.lotledger.platform.provenance;

import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;

/**
 * On whose behalf a command is sent.
 *
 * @param actor name of the signed-in user or system
 * @param roles what the actor may do
 * @param businessDate the actor's business date
 */
public record Sender(String actor, Set<Role> roles, LocalDate businessDate) {

    public Sender {
        roles = Set.copyOf(roles);
    }

    /** Who sent a command that was admitted. */
    public static Sender of(MetaData metaData) {
        return new Sender(
                text(metaData, Provenance.ACTOR),
                Arrays.stream(text(metaData, Provenance.ROLES).split(",", -1))
                        .filter(each -> !each.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                LocalDate.parse(text(metaData, Provenance.BUSINESS_DATE)));
    }

    /** What travels with the command. */
    public Map<String, String> metaData() {
        return Map.of(
                Provenance.ACTOR,
                actor,
                Provenance.ROLES,
                roles.stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                Provenance.BUSINESS_DATE,
                businessDate.toString());
    }

    private static String text(MetaData metaData, String key) {
        return Objects.requireNonNull(metaData.get(key), key).toString();
    }
}
