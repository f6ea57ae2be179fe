package com.lotledger.platform.signin;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.platform.http.Audience;
import com.lotledger.platform.http.Problem;
import com.lotledger.platform.http.ProblemType;
import com.lotledger.platform.http.ProblemWriter;
import com.lotledger.platform.http.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Tells programs with a problem detail that they are not signed in or not allowed; never redirects them. */
final class ProblemsOfSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    ProblemsOfSignIn(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case TooManyAttempts tooMany -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignInAttempts.PERIOD.toSeconds()));
                problems.write(
                        response, Problem.of(ProblemType.TOO_MANY_ATTEMPTS, String.valueOf(tooMany.getMessage())));
            }
            case InternalAuthenticationServiceException accounts ->
                problems.write(response, Problem.of(ProblemType.UNAVAILABLE, "the accounts cannot be read; try again"));
            default -> {
                // A part of a page asks for itself what it needs; a browser would put a box of its own over the page.
                if (request.getHeader("HX-Request") == null) {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Lot Ledger\", charset=\"UTF-8\"");
                }
                String message = failure instanceof InsufficientAuthenticationException
                        ? "sign in first"
                        : "user name, password or token is wrong";
                problems.write(response, refused(Refusal.Kind.UNAUTHENTICATED, "R-X10", message));
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (Audience.isBrowser(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            problems.write(
                    response,
                    refused(Refusal.Kind.FORBIDDEN, "R-X11", "none of the roles of the signed-in user allows this"));
        }
    }

    private static Problem refused(Refusal.Kind kind, String rule, String message) {
        return Problem.of(new Refusal(kind, List.of(new Violation(rule, null, message))));
    }
}
