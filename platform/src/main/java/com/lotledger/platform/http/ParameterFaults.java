package com.lotledger.platform.http;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says of path, query and header parameters that could not be read which they are and what their values refused. */
final class ParameterFaults {

    private ParameterFaults() {}

    /** What a failure says of parameters or body; empty when it is about something else. */
    static Optional<Refusal> in(Exception failure) {
        return switch (failure) {
            case MethodArgumentNotValidException parameters -> Optional.of(of(parameters));
            case TypeMismatchException parameter -> Optional.of(of(parameter));
            case MissingServletRequestParameterException parameter ->
                Optional.of(missing(parameter.getParameterName()));
            case MissingRequestHeaderException header -> Optional.of(missing(header.getHeaderName()));
            case Refusal refusal when refusal.kind() == Refusal.Kind.INVALID -> Optional.of(refusal);
            case HttpMessageNotReadableException body
            when body.getMostSpecificCause() instanceof Refusal refusal && refusal.kind() == Refusal.Kind.INVALID ->
                Optional.of(refusal);
            default -> Optional.empty();
        };
    }

    static Refusal missing(String name) {
        return Refusal.invalid("R-X03", name, name + " is required");
    }

    static Refusal of(TypeMismatchException failure) {
        String name = failure instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(failure.getPropertyName());
        return new Refusal(Refusal.Kind.INVALID, within(name, failure));
    }

    static Refusal of(MethodArgumentNotValidException failure) {
        List<Violation> violations = new ArrayList<>();
        for (FieldError each : failure.getFieldErrors()) {
            if (each.contains(TypeMismatchException.class)) {
                violations.addAll(within(each.getField(), each.unwrap(TypeMismatchException.class)));
            } else {
                violations.add(new Violation("R-X14", each.getField(), "this value cannot be read"));
            }
        }
        if (violations.isEmpty()) {
            violations.add(new Violation("R-X14", null, "the parameters cannot be read"));
        }
        return new Refusal(Refusal.Kind.INVALID, violations);
    }

    /** What the value's own constructor said, or what was expected of it. */
    private static List<Violation> within(String name, TypeMismatchException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal.violations().stream()
                        .map(violation -> violation.within(name))
                        .toList();
            }
        }
        return List.of(new Violation("R-X14", name, "expected " + ExpectedForm.of(failure.getRequiredType())));
    }
}
