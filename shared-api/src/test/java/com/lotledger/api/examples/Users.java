package com.lotledger.api.examples;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.user.PasswordHash;
import com.lotledger.api.user.UserCommand.AddUser;
import com.lotledger.api.user.UserCommand.ChangeUserPassword;
import com.lotledger.api.user.UserCommand.ChangeUserRoles;
import com.lotledger.api.user.UserCommand.DisableUser;
import com.lotledger.api.user.UserCommand.EnableUser;
import com.lotledger.api.user.UserEvent.UserAdded;
import com.lotledger.api.user.UserEvent.UserDisabled;
import com.lotledger.api.user.UserEvent.UserEnabled;
import com.lotledger.api.user.UserEvent.UserPasswordChanged;
import com.lotledger.api.user.UserEvent.UserRolesChanged;
import com.lotledger.api.value.UserName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The people of the examples. */
public final class Users {

    /** Receives what vendors deliver. */
    public static final UserName RECEIVER = new UserName("dora");
    /** Defines items, locations, bins and users. */
    public static final UserName ADMINISTRATOR = new UserName("adam");

    private static final Set<Role> DOCK = Set.of(Role.RECEIVER, Role.QUALITY);
    private static final PasswordHash HASH = new PasswordHash("{noop}not a real password");

    private Users() {}

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                UserAdded.of(RECEIVER, "Dora Dock", DOCK),
                new UserRolesChanged(RECEIVER, new TreeSet<>(DOCK)),
                new UserPasswordChanged(RECEIVER),
                new UserDisabled(RECEIVER),
                new UserEnabled(RECEIVER));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                new AddUser(RECEIVER, "Dora Dock", DOCK, HASH),
                new ChangeUserRoles(RECEIVER, DOCK, new Reason("Also releases goods now")),
                new ChangeUserPassword(RECEIVER, HASH),
                new DisableUser(RECEIVER, new Reason("Left the company")),
                new EnableUser(RECEIVER, new Reason("Came back")));
    }
}
