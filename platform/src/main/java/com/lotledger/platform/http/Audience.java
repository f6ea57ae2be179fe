package com.lotledger.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Tells people who look at pages from programs. */
public final class Audience {

    private Audience() {}

    /** Whether a page is asked for; never true of the API, whatever the client accepts. */
    public static boolean isBrowser(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return !path.startsWith(request.getContextPath() + "/api/") && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
