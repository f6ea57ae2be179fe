package com.lotledger.web.users;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.user.UserCommand.AddUser;
import com.lotledger.api.user.UserCommand.ChangeUserRoles;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.signin.Password;
import com.lotledger.platform.signin.Passwords;
import com.lotledger.web.page.Typed;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed about a user. Passwords are not shown again, and not told in logs. */
final class UserForm {

    private UserForm() {}

    static AddUser adding(
            String user,
            @Nullable String displayName,
            @Nullable List<String> roles,
            String password,
            String repeated,
            Passwords passwords) {
        Violations violations = new Violations();
        UserName name = violations.collect("user", () -> new UserName(user.strip()));
        Set<Role> chosen = violations.collect("roles", () -> rolesOf(roles));
        Password secret = violations.collect("password", () -> passwordOf(password, repeated));
        violations.refuseIfAny();
        return new AddUser(
                Objects.requireNonNull(name),
                displayName == null || displayName.isBlank() ? null : displayName.strip(),
                Objects.requireNonNull(chosen),
                passwords.hash(Objects.requireNonNull(secret)));
    }

    static ChangeUserRoles roles(UserName user, @Nullable List<String> roles, String reason) {
        Violations violations = new Violations();
        Set<Role> chosen = violations.collect("roles", () -> rolesOf(roles));
        Reason why = violations.collect("reason", () -> new Reason(reason.strip()));
        violations.refuseIfAny();
        return new ChangeUserRoles(user, Objects.requireNonNull(chosen), Objects.requireNonNull(why));
    }

    /** A new password, typed twice. */
    static Password password(String password, String repeated) {
        return Typed.only("password", password, typed -> passwordOf(typed, repeated));
    }

    private static Password passwordOf(String password, String repeated) {
        Password secret = new Password(password);
        if (!password.equals(repeated)) {
            throw Refusal.invalid("R-U02", null, "the two passwords differ");
        }
        return secret;
    }

    private static Set<Role> rolesOf(@Nullable List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names == null ? List.<String>of() : names) {
            for (Role each : Role.values()) {
                if (each.name().equals(name)) {
                    roles.add(each);
                }
            }
        }
        return roles;
    }
}
