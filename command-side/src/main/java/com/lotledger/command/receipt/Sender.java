package com.lotledger.command.receipt;

import com.lotledger.api.provenance.Provenance;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;

/**
 * Who sent a command, and on which business date.
 *
 * @param name the signed-in user
 * @param roles what the user may do
 * @param businessDate the user's date
 */
record Sender(String name, Set<Role> roles, LocalDate businessDate) {

    static Sender of(MetaData metaData) {
        return new Sender(
                text(metaData, Provenance.ACTOR),
                Arrays.stream(text(metaData, Provenance.ROLES).split(","))
                        .filter(each -> !each.isEmpty())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                LocalDate.parse(text(metaData, Provenance.BUSINESS_DATE)));
    }

    /** Whether more decimals than usual (R-G03) and bins of other locations (R-B15) are open to the sender. */
    boolean mayGoBeyondTheUsual() {
        return roles.contains(Role.QUALITY) || roles.contains(Role.ADMINISTRATOR);
    }

    private static String text(MetaData metaData, String key) {
        if (metaData.get(key) instanceof String text) {
            return text;
        }
        throw Refusal.invalid("R-X12", null, "a command needs its " + key);
    }
}
