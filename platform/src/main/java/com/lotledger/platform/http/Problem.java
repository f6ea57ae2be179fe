package com.lotledger.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A problem detail (RFC 9457): why a request was not done.
 *
 * @param type the sort of problem, stable
 * @param title the sort of problem in words
 * @param status HTTP status
 * @param detail this problem in words
 * @param violations everything that has to change before the request can be done, in the order of the request
 * @param reference names the entry in the program's log; only where the fault is not the client's
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        List<Violation> violations,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String reference) {

    public Problem {
        violations = List.copyOf(violations);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.type(), type.title(), type.status().value(), detail, List.of(), null);
    }

    /** A refusal as the client sees it. */
    public static Problem of(Refusal refusal) {
        ProblemType type = ProblemType.of(refusal.kind());
        String detail =
                refusal.violations().stream().limit(3).map(Violation::message).collect(Collectors.joining("; "));
        int more = refusal.violations().size() - 3;
        return new Problem(
                type.type(),
                type.title(),
                type.status().value(),
                more > 0 ? detail + "; and " + more + " more" : detail,
                refusal.violations(),
                null);
    }

    Problem withReference(String logged) {
        return new Problem(type, title, status, detail, violations, logged);
    }

    ResponseEntity<Object> response(HttpHeaders headers) {
        HttpHeaders sent = new HttpHeaders();
        sent.putAll(headers);
        sent.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ResponseEntity.status(status).headers(sent).body(this);
    }
}
