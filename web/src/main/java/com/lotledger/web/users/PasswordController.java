package com.lotledger.web.users;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.user.UserCommand.ChangeUserPassword;
import com.lotledger.api.value.UserName;
import com.lotledger.platform.signin.Password;
import com.lotledger.platform.signin.PasswordCheck;
import com.lotledger.platform.signin.Passwords;
import com.lotledger.web.page.Commands;
import com.lotledger.web.page.Outcome;
import com.lotledger.web.page.PageController;
import com.lotledger.web.page.Visitor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people change their own password. Afterwards they sign in anew, here and wherever else they were signed in. */
@PageController
class PasswordController {

    private final Commands commands;
    private final Passwords passwords;
    private final PasswordCheck check;

    PasswordController(Commands commands, Passwords passwords, PasswordCheck check) {
        this.commands = commands;
        this.passwords = passwords;
        this.check = check;
    }

    @GetMapping("/password")
    String form() {
        return "password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String repeated,
            @ModelAttribute("visitor") Visitor visitor,
            Model model) {
        Outcome outcome = Outcome.of(() -> {
            UserName user = new UserName(visitor.user());
            Password chosen = UserForm.password(password, repeated);
            if (!check.isPasswordOf(user, present)) {
                throw Refusal.ruleBroken("R-U03", "present", "the present password is wrong");
            }
            return commands.give(visitor, new ChangeUserPassword(user, passwords.hash(chosen)));
        });
        if (outcome.done()) {
            return "redirect:/sign-in?changed";
        }
        model.addAttribute("violations", outcome.violations());
        return "password";
    }
}
