package com.lotledger.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.AbstractErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests that failed before or behind the controllers: programs get a problem detail, people the error page. */
@Controller
@RequestMapping("/error")
final class ErrorAnswers extends AbstractErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    ErrorAnswers(ErrorAttributes attributes, List<ErrorViewResolver> pages) {
        super(attributes, pages);
    }

    @RequestMapping
    Object error(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = getStatus(request);
        if (Audience.isBrowser(request)) {
            return page(request, response, status);
        }
        return problem(request, status).response(HttpHeaders.EMPTY);
    }

    private ModelAndView page(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
        Map<String, @Nullable Object> model = getErrorAttributes(request, ErrorAttributeOptions.defaults());
        response.setStatus(status.value());
        ModelAndView page = resolveErrorView(request, response, status, model);
        return page == null ? new ModelAndView("error", model) : page;
    }

    private static Problem problem(HttpServletRequest request, HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> Problem.of(ProblemType.NOT_SIGNED_IN, "sign in first");
            case FORBIDDEN -> Problem.of(ProblemType.NOT_ALLOWED, "none of your roles allows this");
            case NOT_FOUND -> Problem.of(ProblemType.NOT_FOUND, "there is nothing at this address");
            case METHOD_NOT_ALLOWED -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "use another method");
            case CONTENT_TOO_LARGE -> Problem.of(ProblemType.TOO_LARGE, "the request is larger than allowed");
            case SERVICE_UNAVAILABLE -> Problem.of(ProblemType.UNAVAILABLE, "try again later");
            default ->
                status.is4xxClientError()
                        ? Problem.of(ProblemType.INVALID_INPUT, "the address or a header is not understood")
                        : unexpected(request);
        };
    }

    private static Problem unexpected(HttpServletRequest request) {
        String reference = UUID.randomUUID().toString();
        LOG.error(
                "Unexpected failure, told to the client as reference {}",
                reference,
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return Problem.of(ProblemType.INTERNAL, "please report the reference").withReference(reference);
    }
}
