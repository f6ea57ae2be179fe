package com.lotledger.command.firststart;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.user.UserCommand.AddUser;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.signin.Password;
import com.lotledger.platform.signin.Passwords;
import com.lotledger.platform.signin.UserAccounts;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Adds user {@code admin} when nobody could sign in; a password that nobody chose is shown once and kept nowhere. */
final class FirstAdministrator implements ApplicationRunner {

    private static final UserName ADMIN = new UserName("admin");

    // Without signs that look alike.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final LedgerCommands commands;
    private final UserAccounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final @Nullable String chosen;
    private final PrintStream console;

    FirstAdministrator(
            LedgerCommands commands,
            UserAccounts accounts,
            Passwords passwords,
            Clock clock,
            @Nullable String chosen,
            PrintStream console) {
        this.commands = commands;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.chosen = chosen;
        this.console = console;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            Password password = new Password(chosen == null ? generated() : chosen);
            if (add(password) && chosen == null) {
                show(password);
            }
        }
    }

    /** Whether it was added here: another process that starts just now may be faster. */
    private boolean add(Password password) {
        try {
            commands.send(
                            new AddUser(ADMIN, "Administrator", Set.of(Role.ADMINISTRATOR), passwords.hash(password)),
                            new Sender("first-start", Set.of(Role.ADMINISTRATOR), LocalDate.now(clock)))
                    .join();
            return true;
        } catch (CompletionException failure) {
            if (accounts.isEmpty()) {
                throw failure;
            }
            return false;
        }
    }

    /** On the console and not in the log, which is kept and read by others. */
    private void show(Password password) {
        console.println();
        console.println("  The first user is \"" + ADMIN + "\" with password " + password.value());
        console.println("  It is shown this once only. Change it: POST /api/v1/users/admin/change-user-password");
        console.println();
    }

    private static String generated() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }
}
