package com.lotledger.web.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people sign in. */
@Controller("signInPageController")
class SignInController {

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String logout,
            @RequestParam(required = false) @Nullable String changed,
            @RequestParam(required = false) @Nullable String ended,
            Model model) {
        model.addAttribute("refused", error != null);
        model.addAttribute("signedOut", logout != null);
        model.addAttribute("changed", changed != null);
        model.addAttribute("ended", ended != null);
        return "sign-in";
    }
}
