package com.lotledger.platform.signin;

import com.lotledger.platform.http.Problem;
import com.lotledger.platform.http.ProblemType;
import com.lotledger.platform.http.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes asked for by pages of other sites: a browser that once signed in by HTTP Basic adds the password to their
 * requests as well.
 */
final class NoForeignPages extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    NoForeignPages(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site == null || OUR_OWN.contains(site) || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    response, Problem.of(ProblemType.NOT_ALLOWED, "pages of other sites may not change anything"));
        }
    }
}
