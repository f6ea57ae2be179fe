package com.lotledger.platform.signin;

import com.lotledger.platform.http.Audience;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** Tells whoever comes with a session that gave way to another one: people on the sign-in page, scripts with a status. */
final class EndedSession implements SessionInformationExpiredStrategy {

    private final ProblemsOfSignIn refusals;
    private final String signInPage;

    EndedSession(ProblemsOfSignIn refusals, String signInPage) {
        this.refusals = refusals;
        this.signInPage = signInPage;
    }

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException, ServletException {
        if (Audience.isBrowser(event.getRequest())) {
            event.getResponse().sendRedirect(event.getRequest().getContextPath() + signInPage + "?ended");
        } else {
            refusals.commence(
                    event.getRequest(), event.getResponse(), new InsufficientAuthenticationException("session ended"));
        }
    }
}
