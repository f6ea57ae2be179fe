package com.lotledger.query.feed;

import com.lotledger.api.refusal.Violations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Published events over HTTP, as they happen. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events")
class FeedStreamHttp {

    static final String LAST_EVENT_ID = "Last-Event-ID";

    private static final long WITHOUT_LIMIT = 0;

    private final Feed feed;
    private final FeedConnections connections;
    private final JsonMapper json;

    FeedStreamHttp(Feed feed, FeedConnections connections, JsonMapper json) {
        this.feed = feed;
        this.connections = connections;
        this.json = json;
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "streamEvents",
            summary = "Hear what happens, from the first event ever or from a cursor on",
            description = """
                    Server-sent events: the id of each is its cursor, its name the type, its data the event in CloudEvents 1.0. \
                    A client that reconnects sends the last id, and misses nothing. A comment every 15 seconds shows that \
                    the connection lives; it is ended after 15 minutes, so that a user who lost the right to read stops reading.""",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(type = "string"),
                                            examples =
                                                    @ExampleObject(
                                                            "id: NjpldmVudHMyOjQy\nevent: lot.expired.v1\ndata: {\"specversion\":\"1.0\",…}\n\n"))))
    ResponseEntity<ResponseBodyEmitter> stream(
            @ParameterObject FeedQuestion question,
            @RequestHeader(name = LAST_EVENT_ID, required = false)
                    @Parameter(description = "id of the last event seen; goes before the parameters after and from")
                    @Nullable
                    String lastEventId,
            Principal user) {
        Violations violations = new Violations();
        question.check(violations);
        violations.collect("", () -> lastEventId == null ? 0L : FeedCursor.parse(LAST_EVENT_ID, lastEventId));
        violations.refuseIfAny();
        long start = start(question, lastEventId);
        ResponseBodyEmitter answer = new ResponseBodyEmitter(WITHOUT_LIMIT);
        connections.open(user.getName(), new EventStream(feed, question.filter(), start, answer, json));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(answer);
    }

    private long start(FeedQuestion question, @Nullable String lastEventId) {
        if (lastEventId == null) {
            return question.start(feed);
        }
        long position = FeedCursor.parse(LAST_EVENT_ID, lastEventId);
        feed.checkReached(LAST_EVENT_ID, position);
        return position;
    }
}
