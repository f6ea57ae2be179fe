package com.lotledger.query.feed;

import com.lotledger.api.refusal.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What published events look like, for programs. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events")
class EventDescriptionHttp {

    private final EventSchemas schemas;

    EventDescriptionHttp(JsonMapper json) {
        this.schemas = new EventSchemas(json);
    }

    @GetMapping("/asyncapi")
    @Operation(operationId = "describeEvents", summary = "Describe all published events, as AsyncAPI 3")
    Map<String, Object> describe() {
        return new AsyncApi(schemas).document();
    }

    @GetMapping("/schemas/{type}")
    @Operation(operationId = "readEventSchema", summary = "Read the JSON Schema of one type of event")
    Map<String, Object> schema(
            @PathVariable
                    @Parameter(
                            description = "a type of event, or published-event for the attributes of all",
                            example = "lot.created.v1")
                    String type) {
        return schemas.named(type).orElseThrow(() -> Refusal.notFound("type", "there is no event type " + type));
    }
}
