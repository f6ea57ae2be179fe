package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import java.net.URI;
import org.springframework.http.HttpStatus;

/** Every sort of problem the API answers with. Clients rely on the type; it never changes its meaning. */
public enum ProblemType {
    INVALID_INPUT(HttpStatus.BAD_REQUEST, "invalid-input", "The request is malformed"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "not-signed-in", "Nobody is signed in"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "not-allowed", "The signed-in user may not do this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "There is no such thing"),
    OTHER_SIDE(HttpStatus.MISDIRECTED_REQUEST, "other-side", "Another program of this ledger takes this"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not take that method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "The answer has no form that the client accepts"),
    CONFLICT(HttpStatus.CONFLICT, "conflict", "Something else was there first"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "The body has another form than expected"),
    RULE_BROKEN(HttpStatus.UNPROCESSABLE_CONTENT, "rule-broken", "A rule refuses this"),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", "Too many failed attempts to sign in"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side"),
    VIEW_BEHIND(HttpStatus.SERVICE_UNAVAILABLE, "view-behind", "The read models have not come that far yet"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "This is not available at the moment");

    private final HttpStatus status;
    private final URI type;
    private final String title;

    ProblemType(HttpStatus status, String name, String title) {
        this.status = status;
        this.type = URI.create("urn:lotledger:problem:" + name);
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public URI type() {
        return type;
    }

    public String title() {
        return title;
    }

    /** The problem that a refusal of this kind is. */
    static ProblemType of(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> INVALID_INPUT;
            case UNAUTHENTICATED -> NOT_SIGNED_IN;
            case FORBIDDEN -> NOT_ALLOWED;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case RULE_BROKEN -> RULE_BROKEN;
        };
    }
}
