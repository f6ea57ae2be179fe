package com.lotledger.command.user;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.user.UserCommand.AddUser;
import com.lotledger.api.user.UserCommand.ChangeUserPassword;
import com.lotledger.api.user.UserCommand.ChangeUserRoles;
import com.lotledger.api.user.UserCommand.DisableUser;
import com.lotledger.api.user.UserCommand.EnableUser;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.http.Cursor;
import com.lotledger.platform.http.Page;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.signin.PasswordCheck;
import com.lotledger.platform.signin.Passwords;
import com.lotledger.platform.signin.UserAccount;
import com.lotledger.platform.signin.UserAccounts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Administration of users. */
@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "Users", description = "Who may sign in, and with which roles")
class UserHttp {

    private static final String BY_NAME = "users by name";

    private final LedgerCommands commands;
    private final UserAccounts accounts;
    private final Passwords passwords;
    private final PasswordCheck check;

    UserHttp(LedgerCommands commands, UserAccounts accounts, Passwords passwords, PasswordCheck check) {
        this.commands = commands;
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
    }

    @GetMapping
    @Operation(
            operationId = "listUsers",
            summary = "List users by name",
            description = "For administrators and auditors.")
    Page<UserView> list(PageRequest page) {
        @Nullable Cursor after = page.after(BY_NAME, 1);
        List<UserView> rows = accounts.list(after == null ? null : after.keys().get(0), page.rowsToRead()).stream()
                .map(UserView::of)
                .toList();
        return Page.of(page, rows, last -> Cursor.of(BY_NAME, last.user().value()));
    }

    @GetMapping("/{user}")
    @Operation(operationId = "findUser", summary = "Show a user", description = "For administrators and auditors.")
    UserView find(@PathVariable UserName user) {
        UserAccount account = accounts.find(user.value())
                .orElseThrow(() -> Refusal.notFound("user", "user " + user + " does not exist"));
        return UserView.of(account);
    }

    @PostMapping
    @Operation(
            operationId = "addUser",
            summary = "Add a user",
            description = "Repeating the request changes nothing, not even the password; other content is a conflict.")
    CompletableFuture<CommandAnswer<Void>> add(Sender sender, @RequestBody UserRequest.Add request) {
        return commands.send(
                new AddUser(request.user(), request.displayName(), request.roles(), passwords.hash(request.password())),
                sender);
    }

    @PostMapping("/{user}/change-user-roles")
    @Operation(
            operationId = "changeUserRoles",
            summary = "Replace a user's roles",
            description = "The last enabled administrator stays one (R-U01).")
    CompletableFuture<CommandAnswer<Void>> changeRoles(Sender sender, @RequestBody ChangeUserRoles command) {
        return commands.send(command, sender);
    }

    @PostMapping("/{user}/change-user-password")
    @Operation(
            operationId = "changeUserPassword",
            summary = "Replace a user's password",
            description = "For administrators, and for oneself with the present password (R-U03).")
    CompletableFuture<CommandAnswer<Void>> changePassword(
            Sender sender, @PathVariable UserName user, @RequestBody UserRequest.ChangePassword request) {
        OwnPasswordNeedsThePresentOne.check(sender, user, request.presentPassword(), check);
        return commands.send(new ChangeUserPassword(user, passwords.hash(request.newPassword())), sender);
    }

    @PostMapping("/{user}/disable-user")
    @Operation(
            operationId = "disableUser",
            summary = "Keep a user from signing in",
            description = "The last enabled administrator stays (R-U01).")
    CompletableFuture<CommandAnswer<Void>> disable(Sender sender, @RequestBody DisableUser command) {
        return commands.send(command, sender);
    }

    @PostMapping("/{user}/enable-user")
    @Operation(operationId = "enableUser", summary = "Let a disabled user sign in again")
    CompletableFuture<CommandAnswer<Void>> enable(Sender sender, @RequestBody EnableUser command) {
        return commands.send(command, sender);
    }
}
