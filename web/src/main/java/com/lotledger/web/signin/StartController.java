package com.lotledger.web.signin;

import com.lotledger.web.page.PageController;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people come to after signing in. */
@PageController
class StartController {

    @GetMapping("/")
    String start() {
        return "start";
    }
}
