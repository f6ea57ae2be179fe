package com.lotledger.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that nobody used for as long as sessions may idle, or that lasts too long. What open pages ask for by themselves is no
 * use: a board on a wall signs out like everybody else.
 */
final class SessionEnd extends OncePerRequestFilter {

    /** What pages ask for by themselves stands below this path. */
    static final String BY_ITSELF = "/live/";

    private static final String LAST_USED = SessionEnd.class.getName();

    private final Clock clock;
    private final Duration longest;

    SessionEnd(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            long now = clock.millis();
            if (isOver(session, now)) {
                session.invalidate();
            } else if (!request.getRequestURI().startsWith(request.getContextPath() + BY_ITSELF)) {
                session.setAttribute(LAST_USED, now);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session, long now) {
        long idle = session.getAttribute(LAST_USED) instanceof Long last ? now - last : 0;
        int mostIdle = session.getMaxInactiveInterval();
        return now - session.getCreationTime() > longest.toMillis()
                || (mostIdle > 0 && idle > Duration.ofSeconds(mostIdle).toMillis());
    }
}
