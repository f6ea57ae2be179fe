package com.lotledger.command.user;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.user.UserCommand.AddUser;
import com.lotledger.api.user.UserCommand.ChangeUserPassword;
import com.lotledger.api.user.UserCommand.ChangeUserRoles;
import com.lotledger.api.user.UserCommand.DisableUser;
import com.lotledger.api.user.UserCommand.EnableUser;
import com.lotledger.api.user.UserEvent;
import com.lotledger.api.user.UserEvent.UserAdded;
import com.lotledger.api.user.UserEvent.UserDisabled;
import com.lotledger.api.user.UserEvent.UserEnabled;
import com.lotledger.api.user.UserEvent.UserPasswordChanged;
import com.lotledger.api.user.UserEvent.UserRolesChanged;
import com.lotledger.platform.signin.UserAccounts;
import java.util.Objects;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A person or system that may sign in. The account, which alone holds the password, is changed in the transaction that stores
 * the event.
 */
@Aggregate(type = "User")
class User {

    private @Nullable UserState state;

    /** For the event store, which fills it with history. */
    User() {}

    /** Name of its event stream; null before its first event. */
    @AggregateIdentifier
    @Nullable
    String stream() {
        return state == null ? null : state.user().stream();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AddUser command, UserAccounts accounts) {
        UserAdded added = UserAdded.of(command.user(), command.displayName(), command.roles());
        if (state != null) {
            if (!state.added().equals(added)) {
                throw Refusal.conflict("R-X01", "user", "user " + command.user() + " exists already");
            }
            return;
        }
        apply(added);
        accounts.add(command.user(), command.displayName(), command.roles(), command.passwordHash());
    }

    @CommandHandler
    void decide(ChangeUserRoles command, UserAccounts accounts) {
        if (present().roles().equals(command.roles())) {
            return;
        }
        OneAdministratorStays.checkRoles(present(), command.roles(), accounts);
        apply(new UserRolesChanged(command.user(), new TreeSet<>(command.roles())));
        accounts.changeRoles(command.user(), command.roles());
    }

    @CommandHandler
    void decide(ChangeUserPassword command, UserAccounts accounts) {
        apply(new UserPasswordChanged(command.user()));
        accounts.changePassword(command.user(), command.passwordHash());
    }

    @CommandHandler
    void decide(DisableUser command, UserAccounts accounts) {
        if (present().enabled()) {
            OneAdministratorStays.checkDisabling(present(), accounts);
            apply(new UserDisabled(command.user()));
            accounts.enable(command.user(), false);
        }
    }

    @CommandHandler
    void decide(EnableUser command, UserAccounts accounts) {
        if (!present().enabled()) {
            apply(new UserEnabled(command.user()));
            accounts.enable(command.user(), true);
        }
    }

    @EventSourcingHandler
    void evolve(UserEvent event) {
        state = UserState.evolve(state, event);
    }

    private UserState present() {
        return Objects.requireNonNull(state, "a user is added before anything else");
    }
}
