package com.lotledger.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends announced bodies that are too large away before they are read. Files for import are streamed and may be larger. */
final class BodyLimit extends OncePerRequestFilter {

    private final long longest;
    private final ProblemWriter problems;

    BodyLimit(long longest, ProblemWriter problems) {
        this.longest = longest;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > longest && !isFile(request)) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.write(
                    response,
                    Problem.of(ProblemType.TOO_LARGE, "the body is larger than the allowed " + longest + " bytes"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.startsWith("text/csv") || type.startsWith("multipart/form-data");
    }
}
