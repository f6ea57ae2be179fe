package com.lotledger.command.user;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.signin.UserAccounts;
import java.util.Set;

/** The last enabled administrator is neither disabled nor loses the role: nobody could undo it (R-U01). */
final class OneAdministratorStays {

    private OneAdministratorStays() {}

    static void checkDisabling(UserState user, UserAccounts accounts) {
        check(user, accounts, "user");
    }

    static void checkRoles(UserState user, Set<Role> roles, UserAccounts accounts) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            check(user, accounts, "roles");
        }
    }

    private static void check(UserState user, UserAccounts accounts, String field) {
        if (user.administers() && !accounts.hasAdministratorBesides(user.user())) {
            throw Refusal.ruleBroken("R-U01", field, user.user() + " is the last enabled administrator");
        }
    }
}
