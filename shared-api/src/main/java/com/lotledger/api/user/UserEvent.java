package com.lotledger.api.user;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.value.UserName;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to a user; never holds a password in any form. */
public sealed interface UserEvent {

    /** The user it happened to. */
    UserName user();

    /** A person or system may sign in from now on. */
    @Revision("1")
    record UserAdded(UserName user, @Nullable String displayName, SortedSet<Role> roles) implements UserEvent {
        public UserAdded {
            roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        }

        /** In a fixed order, so that the stored form is the same every time. */
        public static UserAdded of(UserName user, @Nullable String displayName, Set<Role> roles) {
            return new UserAdded(user, displayName, new TreeSet<>(roles));
        }
    }

    /** The user may do other things from now on. */
    @Revision("1")
    record UserRolesChanged(UserName user, SortedSet<Role> roles) implements UserEvent {
        public UserRolesChanged {
            roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
        }
    }

    /** The user signs in with another password from now on. */
    @Revision("1")
    record UserPasswordChanged(UserName user) implements UserEvent {}

    /** The user cannot sign in any more. */
    @Revision("1")
    record UserDisabled(UserName user) implements UserEvent {}

    /** The user may sign in again. */
    @Revision("1")
    record UserEnabled(UserName user) implements UserEvent {}
}
