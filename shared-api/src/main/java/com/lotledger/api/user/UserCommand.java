package com.lotledger.api.user;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.UserName;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be done about a user. Passwords arrive hashed and never reach an event. */
public sealed interface UserCommand {

    /** The user meant. */
    UserName user();

    /** Name of the user's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return user().stream();
    }

    /** Adds a person or system that may sign in. */
    record AddUser(UserName user, @Nullable String displayName, Set<Role> roles, PasswordHash passwordHash)
            implements UserCommand {
        public AddUser {
            new Violations()
                    .required("user", user)
                    .text("displayName", displayName, 200)
                    .required("roles", roles)
                    .entries("roles", roles)
                    .required("passwordHash", passwordHash)
                    .refuseIfAny();
            roles = Set.copyOf(roles);
        }
    }

    /** Replaces the roles. */
    record ChangeUserRoles(UserName user, Set<Role> roles, Reason reason) implements UserCommand, Reason.Due {
        public ChangeUserRoles {
            new Violations()
                    .required("roles", roles)
                    .entries("roles", roles)
                    .required("reason", reason)
                    .refuseIfAny();
            roles = Set.copyOf(roles);
        }
    }

    /** Replaces the password. */
    record ChangeUserPassword(UserName user, PasswordHash passwordHash) implements UserCommand {
        public ChangeUserPassword {
            new Violations().required("passwordHash", passwordHash).refuseIfAny();
        }
    }

    /** From now on the user cannot sign in. Users are never deleted: history names them. */
    record DisableUser(UserName user, Reason reason) implements UserCommand, Reason.Due {
        public DisableUser {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }

    /** The user may sign in again. */
    record EnableUser(UserName user, Reason reason) implements UserCommand, Reason.Due {
        public EnableUser {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }
}
