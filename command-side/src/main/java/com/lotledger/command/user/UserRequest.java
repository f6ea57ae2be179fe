package com.lotledger.command.user;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.signin.Password;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests that hold a password; it is hashed before it becomes part of a command. */
sealed interface UserRequest {

    /**
     * Asks for a new user.
     *
     * @param user name to sign in with, 1 to 40 letters, digits and {@code -_./}
     * @param displayName name to show, at most 200 characters
     * @param roles what the user may do
     * @param password 12 to 128 characters (R-U02)
     */
    @Schema(name = "AddUserRequest")
    record Add(UserName user, @Nullable String displayName, Set<Role> roles, Password password) implements UserRequest {
        public Add {
            new Violations()
                    .required("user", user)
                    .text("displayName", displayName, 200)
                    .required("roles", roles)
                    .required("password", password)
                    .refuseIfAny();
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Asks for another password.
     *
     * @param newPassword 12 to 128 characters (R-U02)
     * @param presentPassword needed to change one's own (R-U03)
     */
    @Schema(name = "ChangeUserPasswordRequest")
    record ChangePassword(Password newPassword, @Nullable String presentPassword) implements UserRequest {
        public ChangePassword {
            new Violations().required("newPassword", newPassword).refuseIfAny();
        }

        @Override
        public String toString() {
            return "(hidden)";
        }
    }
}
