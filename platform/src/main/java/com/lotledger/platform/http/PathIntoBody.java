package com.lotledger.platform.http;

import com.lotledger.api.Vocabulary;
import com.lotledger.api.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets commands be read from path and body together: in {@code POST /api/v1/items/{item}/rename-item} the body need not
 * repeat the item, and must not contradict the path. A command whose fields all stand in the path needs no body.
 */
@RestControllerAdvice
final class PathIntoBody extends RequestBodyAdviceAdapter {

    private final JsonMapper json;

    PathIntoBody(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return isCommand(parameter.getParameterType());
    }

    static boolean isCommand(Class<?> type) {
        return type.isRecord() && Vocabulary.COMMANDS.stream().anyMatch(root -> root.isAssignableFrom(type));
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        Class<?> command = parameter.getParameterType();
        Map<String, String> path = pathVariables(command);
        if (path.isEmpty()) {
            return message;
        }
        JsonNode body = json.readTree(message.getBody());
        if (!(body instanceof ObjectNode fields)) {
            throw Refusal.invalid("R-X14", null, "expected an object");
        }
        return new Rewritten(
                message.getHeaders(),
                new ByteArrayInputStream(json.writeValueAsBytes(completed(fields, path, command))));
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        Class<?> command = parameter.getParameterType();
        Map<String, String> path = pathVariables(command);
        return path.isEmpty() ? body : json.treeToValue(completed(json.createObjectNode(), path, command), command);
    }

    private static ObjectNode completed(ObjectNode fields, Map<String, String> path, Class<?> command) {
        path.forEach((name, value) -> {
            JsonNode given = fields.get(name);
            if (given != null && !given.isNull() && !(given.isValueNode() && value.equals(given.asString()))) {
                throw Refusal.invalid("R-X18", name, name + " in the body contradicts the address");
            }
            if (isNumber(command, name) && value.matches("[0-9]{1,9}")) {
                fields.put(name, Integer.parseInt(value));
            } else {
                fields.put(name, value);
            }
        });
        return fields;
    }

    private static boolean isNumber(Class<?> command, String name) {
        return Arrays.stream(command.getRecordComponents())
                .anyMatch(each -> each.getName().equals(name) && each.getType() == int.class);
    }

    /** The parts of the address that are fields of the command. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables(Class<?> command) {
        Object variables = RequestContextHolder.currentRequestAttributes()
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables == null) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>((Map<String, String>) variables);
        fields.keySet()
                .retainAll(Arrays.stream(command.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        return fields;
    }

    private record Rewritten(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
