package com.lotledger.command.user;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.user.UserEvent;
import com.lotledger.api.user.UserEvent.UserAdded;
import com.lotledger.api.user.UserEvent.UserDisabled;
import com.lotledger.api.user.UserEvent.UserEnabled;
import com.lotledger.api.user.UserEvent.UserPasswordChanged;
import com.lotledger.api.user.UserEvent.UserRolesChanged;
import com.lotledger.api.value.UserName;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a user.
 *
 * @param added how the user was added, to tell a repeated command from another one
 * @param roles present roles
 * @param enabled whether the user may sign in
 */
record UserState(UserAdded added, Set<Role> roles, boolean enabled) {

    UserState {
        roles = Set.copyOf(roles);
    }

    UserName user() {
        return added.user();
    }

    /** Whether the user is one of those without whom nobody could administer. */
    boolean administers() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }

    static UserState evolve(@Nullable UserState before, UserEvent event) {
        return switch (event) {
            case UserAdded added -> new UserState(added, added.roles(), true);
            case UserRolesChanged changed ->
                new UserState(present(before).added, changed.roles(), present(before).enabled);
            case UserPasswordChanged changed -> present(before);
            case UserDisabled disabled -> new UserState(present(before).added, present(before).roles, false);
            case UserEnabled enabled -> new UserState(present(before).added, present(before).roles, true);
        };
    }

    private static UserState present(@Nullable UserState state) {
        return Objects.requireNonNull(state, "a user is added before anything else");
    }
}
