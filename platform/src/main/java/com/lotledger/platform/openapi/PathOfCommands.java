package com.lotledger.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the address of a command is described there and not in its body. */
final class PathOfCommands {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final OpenAPI api;
    private final Map<Schema<?>, Set<String>> inAddress = new HashMap<>();

    PathOfCommands(OpenAPI api) {
        this.api = api;
    }

    void describe(String path, Operation operation) {
        Schema<?> body = bodyOf(operation);
        List<String> variables = VARIABLE.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(PathOfCommands::bare)
                .toList();
        for (String variable : variables) {
            Schema<?> field = body == null || body.getProperties() == null
                    ? null
                    : (Schema<?>) body.getProperties().get(variable);
            if (!isDescribed(operation, variable)) {
                operation.addParametersItem(
                        new PathParameter().name(variable).schema(field == null ? new StringSchema() : field));
            }
            if (body != null && field != null) {
                inAddress.computeIfAbsent(body, unseen -> new HashSet<>()).add(variable);
            }
        }
        if (body != null
                && body.getProperties() != null
                && variables.containsAll(body.getProperties().keySet())) {
            operation.setRequestBody(null);
        }
    }

    /** Once every address is known. */
    void finish() {
        inAddress.forEach((body, variables) -> {
            body.getProperties().keySet().removeAll(variables);
            if (body.getRequired() != null) {
                body.getRequired().removeAll(variables);
            }
        });
    }

    private static boolean isDescribed(Operation operation, String variable) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        return parameters.stream().anyMatch(each -> variable.equals(each.getName()) && "path".equals(each.getIn()));
    }

    private @Nullable Schema<?> bodyOf(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return null;
        }
        MediaType json = operation.getRequestBody().getContent().get("application/json");
        String reference = json == null || json.getSchema() == null
                ? null
                : json.getSchema().get$ref();
        return reference == null
                ? null
                : api.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static String bare(String variable) {
        return variable.substring(1, variable.length() - 1);
    }
}
