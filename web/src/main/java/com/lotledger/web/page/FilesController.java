package com.lotledger.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands people the files that the API hands to programs: the same address below {@code /files}, for those who signed in by form. What
 * they may fetch is decided where it is decided for programs.
 */
@Controller
class FilesController {

    private static final String PREFIX = "/files";

    private final RequestAttributeSecurityContextRepository forTheRequest =
            new RequestAttributeSecurityContextRepository();

    @GetMapping(PREFIX + "/**")
    String file(HttpServletRequest request, HttpServletResponse response) {
        // Answers are finished on another thread, and programs have no session to find the user in.
        forTheRequest.saveContext(SecurityContextHolder.getContext(), request, response);
        return "forward:/api/v1" + request.getRequestURI().substring(PREFIX.length());
    }
}
