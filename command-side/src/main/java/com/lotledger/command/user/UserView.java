package com.lotledger.command.user;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.signin.UserAccount;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as administrators see it.
 *
 * @param enabled whether the user may sign in
 * @param changedAt when the account was changed last, UTC
 */
record UserView(UserName user, @Nullable String displayName, List<Role> roles, boolean enabled, Instant changedAt) {

    static UserView of(UserAccount account) {
        return new UserView(
                account.user(),
                account.displayName(),
                account.roles().stream().sorted().toList(),
                account.enabled(),
                account.changedAt());
    }
}
