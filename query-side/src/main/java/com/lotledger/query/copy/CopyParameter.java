package com.lotledger.query.copy;

import com.lotledger.platform.http.FurtherParameters;
import com.lotledger.query.question.Questions;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** The parameter {@code copy}, which everything that puts questions takes. */
final class CopyParameter implements FurtherParameters {

    private static final String DESCRIPTION =
            "Name of a copy of the read models that answers instead of the live ones; refused where it does not hold"
                    + " everything that the question needs";

    @Override
    public List<Parameter> of(HandlerMethod method) {
        return putsQuestions(method)
                ? List.of(new QueryParameter()
                        .name(Questions.COPY)
                        .description(DESCRIPTION)
                        .schema(new StringSchema()))
                : List.of();
    }

    private static boolean putsQuestions(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), GetMapping.class)
                && method.getMethod().getReturnType() == CompletableFuture.class
                && Arrays.stream(method.getBeanType().getDeclaredConstructors())
                        .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes()))
                        .anyMatch(Questions.class::equals);
    }
}
