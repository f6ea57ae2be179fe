package com.lotledger.platform.openapi;

import com.lotledger.platform.http.FurtherParameters;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.provenance.Sender;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters and headers that controllers get from {@code platform.http}. */
final class OurParameters implements OperationCustomizer {

    private final List<FurtherParameters> further;

    OurParameters(List<FurtherParameters> further) {
        this.further = further;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        withoutNull(operation);
        if (takes(handler, Sender.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Business-Date")
                    .description("The sender's business date; today when left out")
                    .schema(new StringSchema().format("date"))
                    .example("2026-05-31"));
        }
        if (takes(handler, PageRequest.class)) {
            operation.addParametersItem(new QueryParameter()
                    .name("limit")
                    .description("Most entries of the page")
                    .schema(limit()));
            operation.addParametersItem(new QueryParameter()
                    .name("cursor")
                    .description("The \"next\" of the page before; left out for the first page")
                    .schema(new StringSchema()));
        }
        if (AnnotatedElementUtils.hasAnnotation(handler.getMethod(), GetMapping.class)) {
            operation.addParametersItem(new QueryParameter()
                    .name("minPosition")
                    .description(
                            "Waits up to 5 seconds until the read models show this position, as a command answered it")
                    .schema(new StringSchema().pattern("^[0-9]{1,18}$")));
        }
        further.stream().flatMap(each -> each.of(handler).stream()).forEach(operation::addParametersItem);
        if (answersCommand(handler)) {
            ApiResponse done = operation.getResponses().get("200");
            if (done != null) {
                done.addHeaderObject(
                        "Ledger-Position",
                        new Header()
                                .description("The position the command reached")
                                .schema(new StringSchema()));
            }
        }
        return operation;
    }

    /** A parameter may be left out; there is no way to write null in an address. */
    private static void withoutNull(Operation operation) {
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .map(Parameter::getSchema)
                .filter(schema -> schema != null && schema.getTypes() != null)
                .forEach(schema -> schema.getTypes().remove("null"));
    }

    private static IntegerSchema limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setFormat(null);
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.HIGHEST_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        return limit;
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(each -> each.getParameterType() == type);
    }

    private static boolean answersCommand(HandlerMethod handler) {
        ResolvableType returned = ResolvableType.forMethodReturnType(handler.getMethod());
        return returned.toClass() == CommandAnswer.class
                || returned.getGeneric(0).toClass() == CommandAnswer.class;
    }
}
