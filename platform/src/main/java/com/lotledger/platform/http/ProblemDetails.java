package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.side.OtherSide;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns every failure into a problem detail. What a client cannot mend is logged under a reference and not described. */
@RestControllerAdvice
final class ProblemDetails {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetails.class);

    private static final Set<Integer> NOT_TAKEN = Set.of(404, 405);

    private final @Nullable OtherSide otherSide;

    /** @param otherSide what this process does not do itself; null where one process does everything */
    ProblemDetails(@Nullable OtherSide otherSide) {
        this.otherSide = otherSide;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> answer(Exception failure, HttpServletRequest request) throws Exception {
        if (Audience.isBrowser(request)) {
            // A person gets the error page.
            throw failure;
        }
        if (failure instanceof AsyncRequestNotUsableException) {
            // Nobody listens any more.
            return null;
        }
        HttpHeaders headers = failure instanceof ErrorResponse framework ? framework.getHeaders() : HttpHeaders.EMPTY;
        return elsewhere(failure, request)
                .map(place -> Problem.of(ProblemType.OTHER_SIDE, place).response(HttpHeaders.EMPTY))
                .orElseGet(() -> problemOf(failure).response(headers));
    }

    /** Where a request belongs that nobody takes here. */
    private Optional<String> elsewhere(Exception failure, HttpServletRequest request) {
        return otherSide != null
                        && failure instanceof ErrorResponse unknown
                        && NOT_TAKEN.contains(unknown.getStatusCode().value())
                ? otherSide.taking(request.getMethod(), request.getRequestURI())
                : Optional.empty();
    }

    private static Problem problemOf(Exception failure) {
        return switch (failure) {
            case MethodArgumentNotValidException parameters -> Problem.of(ParameterFaults.of(parameters));
            case TypeMismatchException parameter -> Problem.of(ParameterFaults.of(parameter));
            case MissingServletRequestParameterException parameter ->
                Problem.of(ParameterFaults.missing(parameter.getParameterName()));
            case MissingRequestHeaderException header -> Problem.of(ParameterFaults.missing(header.getHeaderName()));
            case AccessDeniedException refused -> Problem.of(ProblemType.NOT_ALLOWED, "none of your roles allows this");
            case TooManyAttempts tooMany ->
                Problem.of(ProblemType.TOO_MANY_ATTEMPTS, String.valueOf(tooMany.getMessage()));
            case AuthenticationException refused -> Problem.of(ProblemType.NOT_SIGNED_IN, "sign in first");
            case HttpMessageNotReadableException body ->
                FailureReading.problemIn(body)
                        .orElseGet(() -> Problem.of(Refusal.invalid("R-X15", null, "one JSON body is required")));
            case Exception other ->
                FailureReading.problemIn(other)
                        .orElseGet(
                                () -> other instanceof ErrorResponse framework ? framework(framework) : unknown(other));
        };
    }

    private static Problem framework(ErrorResponse failure) {
        HttpHeaders headers = failure.getHeaders();
        return switch (failure.getStatusCode().value()) {
            case 404 -> Problem.of(ProblemType.NOT_FOUND, "there is nothing at this address");
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "allowed here: " + headers.getAllow());
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "available: " + headers.getAccept());
            case 413 -> Problem.of(ProblemType.TOO_LARGE, "the body is larger than allowed");
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "expected: " + headers.getAccept());
            case 503 -> Problem.of(ProblemType.UNAVAILABLE, "this took too long; try again");
            default ->
                failure.getStatusCode().is4xxClientError()
                        ? Problem.of(ProblemType.INVALID_INPUT, "the request is not understood")
                        : unknown(failure);
        };
    }

    private static Problem unknown(Object failure) {
        String reference = UUID.randomUUID().toString();
        LOG.error("Unexpected failure, told to the client as reference {}", reference, failure);
        return Problem.of(ProblemType.INTERNAL, "please report the reference").withReference(reference);
    }
}
