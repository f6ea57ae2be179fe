package com.lotledger.platform.provenance;

import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
}
