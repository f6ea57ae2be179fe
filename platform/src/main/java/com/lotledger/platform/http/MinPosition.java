package com.lotledger.platform.http;

import com.lotledger.api.refusal.Violation;
import com.lotledger.platform.position.ViewProgress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        String given = given(request);
        if (given != null && isPosition(given)) {
            long position = Long.parseLong(given);
            if (!progress.handledByAll(position, LONGEST_WAIT).join()) {
                throw new ViewBehind(position);
            }
        }
        return true;
    }

    /** What is wrong with the position asked for; told together with the other parameters. */
    static List<Violation> check(HttpServletRequest request) {
        String given = given(request);
        return given == null || isPosition(given)
                ? List.of()
                : List.of(new Violation("R-X14", PARAMETER, "expected the position that a command answered"));
    }

    private static @Nullable String given(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? request.getParameter(PARAMETER) : null;
    }

    private static boolean isPosition(String given) {
        return given.matches("[0-9]{1,18}");
    }
}
