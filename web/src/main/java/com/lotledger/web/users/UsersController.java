package com.lotledger.web.users;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.user.UserCommand.ChangeUserPassword;
import com.lotledger.api.user.UserCommand.DisableUser;
import com.lotledger.api.user.UserCommand.EnableUser;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.signin.Passwords;
import com.lotledger.platform.signin.UserAccount;
import com.lotledger.platform.signin.UserAccounts;
import com.lotledger.web.page.Addresses;
import com.lotledger.web.page.Allowed;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.Visitor;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Administration of users. */
@PageController
class UsersController {

    private static final int LINES = 50;

    private final UserAccounts accounts;
    private final Passwords passwords;
    private final Commands commands;
    private final Clock clock;

    UsersController(UserAccounts accounts, Passwords passwords, Commands commands, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.commands = commands;
        this.clock = clock;
    }

    @ModelAttribute("allRoles")
    List<Role> allRoles() {
        return List.of(Role.values());
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @GetMapping("/users")
    String list(
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Allowed.only(visitor, "ADMINISTRATOR", "AUDITOR");
        List<UserAccount> found = accounts.list(after, LINES + 1);
        model.addAttribute("users", found.stream().limit(LINES).toList());
        model.addAttribute(
                "next", found.size() > LINES ? found.get(LINES - 1).user().value() : null);
        return "users";
    }

    @PostMapping("/users")
    String add(
            @RequestParam String user,
            @RequestParam(required = false) @Nullable String displayName,
            @RequestParam(required = false) @Nullable List<String> roles,
            @RequestParam String password,
            @RequestParam String repeated,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Allowed.only(visitor, "ADMINISTRATOR");
        Outcome outcome =
                commands.tried(visitor, () -> UserForm.adding(user, displayName, roles, password, repeated, passwords));
        if (outcome.done()) {
            return "redirect:/users";
        }
        model.addAttribute("violations", outcome.violations());
        model.addAttribute("typedUser", user);
        model.addAttribute("typedName", displayName);
        model.addAttribute("typedRoles", roles);
        return list(null, visitor, model);
    }

    @GetMapping("/users/{name}")
    String one(@PathVariable String name, @ModelAttribute("visitor") Visitor visitor, Model model) {
        Allowed.only(visitor, "ADMINISTRATOR", "AUDITOR");
        model.addAttribute(
                "account", accounts.find(name).orElseThrow(() -> Refusal.notFound("user", "there is no such user")));
        return "user";
    }

    @PostMapping("/users/{name}/roles")
    String roles(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable List<String> roles,
            @RequestParam String reason,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        return given(name, visitor, model, () -> UserForm.roles(new UserName(name), roles, reason));
    }

    @PostMapping("/users/{name}/disable")
    String disable(
            @PathVariable String name,
            @RequestParam String reason,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        return given(name, visitor, model, () -> new DisableUser(new UserName(name), Typed.reason(reason)));
    }

    @PostMapping("/users/{name}/enable")
    String enable(
            @PathVariable String name,
            @RequestParam String reason,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        return given(name, visitor, model, () -> new EnableUser(new UserName(name), Typed.reason(reason)));
    }

    /** For others; one's own password has a page that asks for the present one (R-U03). */
    @PostMapping("/users/{name}/password")
    String password(
            @PathVariable String name,
            @RequestParam String password,
            @RequestParam String repeated,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        if (visitor.user().equals(name)) {
            return "redirect:/password";
        }
        return given(
                name,
                visitor,
                model,
                () -> new ChangeUserPassword(
                        new UserName(name), passwords.hash(UserForm.password(password, repeated))));
    }

    private String given(String name, Visitor visitor, Model model, Supplier<Object> command) {
        Allowed.only(visitor, "ADMINISTRATOR");
        Outcome outcome = commands.tried(visitor, command);
        if (outcome.done()) {
            return "redirect:" + new Addresses().under("/users", name);
        }
        model.addAttribute("violations", outcome.violations());
        return one(name, visitor, model);
    }
}
