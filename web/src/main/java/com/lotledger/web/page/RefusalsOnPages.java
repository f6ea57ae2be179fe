package com.lotledger.web.page;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.HandlerExecutionException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refusal as a page, with everything that is wrong; failures nobody foresaw go on to the error page. */
@ControllerAdvice("com.lotledger.web")
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalsOnPages {

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletResponse response) {
        return page(refusal.kind(), refusal.violations(), response);
    }

    @ExceptionHandler
    ModelAndView failed(CompletionException failure, HttpServletResponse response) throws Throwable {
        Throwable cause = failure.getCause();
        if (cause instanceof Refusal refusal) {
            return refused(refusal, response);
        }
        if (cause instanceof HandlerExecutionException handler
                && handler.getDetails().orElse(null) instanceof Refusal.Details details) {
            return page(details.kind(), details.violations(), response);
        }
        if (cause instanceof TimeoutException) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return new ModelAndView("error/503");
        }
        throw failure;
    }

    private static ModelAndView page(Refusal.Kind kind, List<Violation> violations, HttpServletResponse response) {
        ModelAndView page = new ModelAndView("refused");
        page.addObject("kind", kind.name());
        page.addObject("violations", violations);
        response.setStatus(statusOf(kind).value());
        return page;
    }

    private static HttpStatus statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case RULE_BROKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
