package com.lotledger.web.page;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.refusal.CarriedRefusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
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
        ModelAndView page = new ModelAndView("refused");
        page.addObject("kind", refusal.kind().name());
        page.addObject("violations", refusal.violations());
        response.setStatus(statusOf(refusal.kind()).value());
        return page;
    }

    @ExceptionHandler
    ModelAndView failed(CompletionException failure, HttpServletResponse response) throws Throwable {
        Optional<Refusal> refusal = CarriedRefusal.in(failure);
        if (refusal.isPresent()) {
            return refused(refusal.get(), response);
        }
        if (failure.getCause() instanceof TimeoutException) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return new ModelAndView("error/503");
        }
        throw failure;
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
