package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.position.ViewProgress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a question wait for the writer's own command: {@code minPosition} holds it back until the read models show that
 * position, for at most five seconds.
 */
final class MinPosition implements HandlerInterceptor {

    static final String PARAMETER = "minPosition";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final ViewProgress progress;

    MinPosition(ViewProgress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String given = request.getParameter(PARAMETER);
        if (given != null && request.getMethod().equals("GET")) {
            long position = position(given);
            if (!progress.handledByAll(position, LONGEST_WAIT).join()) {
                throw new ViewBehind(position);
            }
        }
        return true;
    }

    private static long position(String given) {
        if (given.matches("[0-9]{1,18}")) {
            return Long.parseLong(given);
        }
        throw Refusal.invalid("R-X14", PARAMETER, "expected the position that a command answered");
    }
}
