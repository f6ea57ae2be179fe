package com.lotledger.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Shows the body of an operation by an example, where {@code /openapi/<operation id>.json} is on the class path. */
final class RequestExamples {

    private final ObjectMapper json = Json31.mapper();

    void add(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        MediaType body = operation.getRequestBody().getContent().get("application/json");
        if (body == null) {
            return;
        }
        try (InputStream example = getClass().getResourceAsStream("/openapi/" + operation.getOperationId() + ".json")) {
            if (example != null) {
                body.setExample(json.readTree(example));
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the example of " + operation.getOperationId() + " is no JSON", unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
