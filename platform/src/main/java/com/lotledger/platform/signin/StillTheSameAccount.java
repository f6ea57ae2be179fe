package com.lotledger.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a user who was disabled, or whose roles or password were changed, since they signed in. */
final class StillTheSameAccount extends OncePerRequestFilter {

    private final UserAccounts accounts;
    private final RecentAccounts recent;

    StillTheSameAccount(UserAccounts accounts, RecentAccounts recent) {
        this.accounts = accounts;
        this.recent = recent;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user && !isCurrent(user)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isCurrent(SignedInUser user) {
        return recent.find(user.name(), accounts::find)
                .filter(account -> account.enabled() && account.version() == user.version())
                .isPresent();
    }
}
