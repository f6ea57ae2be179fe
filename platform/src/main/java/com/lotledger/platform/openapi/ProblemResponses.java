package com.lotledger.platform.openapi;

import com.lotledger.platform.http.ProblemType;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Adds to every operation the problems it may answer with. */
final class ProblemResponses {

    private static final List<ProblemType> OF_ALL = List.of(
            ProblemType.INVALID_INPUT,
            ProblemType.NOT_SIGNED_IN,
            ProblemType.NOT_ALLOWED,
            ProblemType.NOT_FOUND,
            ProblemType.TOO_MANY_ATTEMPTS,
            ProblemType.INTERNAL,
            ProblemType.UNAVAILABLE);
    private static final List<ProblemType> OF_CHANGES = List.of(
            ProblemType.CONFLICT, ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.RULE_BROKEN);

    private ProblemResponses() {}

    static void define(Components components) {
        components.addSchemas("Violation", violation());
        components.addSchemas("Problem", problem());
        for (ProblemType type : ProblemType.values()) {
            components.addResponses(name(type), response(type));
        }
    }

    static void add(HttpMethod method, Operation operation) {
        List<ProblemType> types = new ArrayList<>(OF_ALL);
        if (method != HttpMethod.GET) {
            types.addAll(OF_CHANGES);
        }
        ApiResponses responses = Objects.requireNonNullElseGet(operation.getResponses(), ApiResponses::new);
        for (ProblemType type : types) {
            responses.putIfAbsent(
                    Integer.toString(type.status().value()),
                    new ApiResponse().$ref("#/components/responses/" + name(type)));
        }
        operation.setResponses(responses);
    }

    private static String name(ProblemType type) {
        String urn = type.type().toString();
        return urn.substring(urn.lastIndexOf(':') + 1);
    }

    private static ApiResponse response(ProblemType type) {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(type.title() + " (" + type.type() + ")")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    private static Schema<?> problem() {
        Schema<?> problem =
                object("Why a request was not done (RFC 9457)", "type", "title", "status", "detail", "violations");
        problem.addProperty("type", text("The sort of problem; stable").format("uri"))
                .addProperty("title", text("The sort of problem in words"))
                .addProperty("status", typed("integer", "The HTTP status"))
                .addProperty("detail", text("This problem in words"))
                .addProperty(
                        "violations",
                        new ArraySchema()
                                .items(new Schema<>().$ref("#/components/schemas/Violation"))
                                .description("Everything that has to change before the request can be done"))
                .addProperty("reference", text("Names the entry in the program's log; only with status 500"));
        return problem;
    }

    private static Schema<?> violation() {
        Schema<?> violation = object("One reason why a request was refused", "rule", "field", "message");
        violation
                .addProperty("rule", text("Number of the broken rule").pattern("^R-[A-Z][0-9]{2}$"))
                .addProperty(
                        "field",
                        text("Path of the offending field, such as lines[2].assignments[0].lotNumber; null for the whole"
                                        + " request")
                                .types(java.util.Set.of("string", "null")))
                .addProperty("message", text("One sentence for whoever sent the request"));
        return violation;
    }

    private static Schema<?> object(String description, String... required) {
        Schema<?> schema = typed("object", description);
        schema.setRequired(List.of(required));
        return schema;
    }

    private static Schema<?> text(String description) {
        return typed("string", description);
    }

    private static Schema<?> typed(String type, String description) {
        Schema<?> schema = new Schema<>().description(description);
        schema.addType(type);
        return schema;
    }
}
