package com.lotledger.platform.signin;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.user.PasswordHash;
import com.lotledger.api.value.UserName;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in knows of a user.
 *
 * @param version grows with every change; whoever signed in under another version has to sign in again
 */
public record UserAccount(
        UserName user,
        @Nullable String displayName,
        Set<Role> roles,
        PasswordHash passwordHash,
        boolean enabled,
        long version,
        Instant changedAt) {

    public UserAccount {
        roles = Set.copyOf(roles);
    }
}
