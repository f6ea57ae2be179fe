package com.lotledger.query.epcis;

import com.lotledger.query.epcis.EpcisQuestion.Span;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Events of EPCIS 2.0 over HTTP, by the query parameters of the standard that make sense here. */
@RestController
@RequestMapping("/api/v1/epcis")
@Tag(name = "EPCIS")
class EpcisHttp {

    private static final int USUAL = 30;
    private static final int MOST = 500;
    private static final String NEXT_PAGE_TOKEN = "nextPageToken";

    private final EpcisHistory history;
    private final Clock clock;

    EpcisHttp(EpcisHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @GetMapping(
            path = "/events",
            produces = {MediaType.APPLICATION_JSON_VALUE, "application/ld+json"})
    @Operation(
            operationId = "queryEpcisEvents",
            summary = "Ask what happened to lots of items that carry a GTIN, as EPCIS 2.0",
            description = """
                    Parameters have the names and meanings of the standard; several values are separated by |. The header Link \
                    leads to the next page as long as there may be one. A page may be empty although there are more events, \
                    when none of those looked at fits.""")
    ResponseEntity<EpcisDocument> query(
            @RequestParam(name = "eventType", required = false)
                    @Parameter(description = "only events of these types", example = "ObjectEvent")
                    @Nullable
                    String eventType,
            @RequestParam(name = "GE_eventTime", required = false)
                    @Parameter(description = "only events that happened at this instant or later")
                    @Nullable
                    Instant eventsFrom,
            @RequestParam(name = "LT_eventTime", required = false)
                    @Parameter(description = "only events that happened before this instant")
                    @Nullable
                    Instant eventsUntil,
            @RequestParam(name = "GE_recordTime", required = false)
                    @Parameter(
                            description = "only events recorded at this instant or later",
                            example = "2026-01-01T00:00:00Z")
                    @Nullable
                    Instant recordedFrom,
            @RequestParam(name = "LT_recordTime", required = false)
                    @Parameter(description = "only events recorded before this instant")
                    @Nullable
                    Instant recordedUntil,
            @RequestParam(name = "EQ_action", required = false)
                    @Parameter(description = "only these actions", example = "ADD|OBSERVE")
                    @Nullable
                    String action,
            @RequestParam(name = "EQ_bizStep", required = false)
                    @Parameter(description = "only these business steps", example = "shipping|receiving")
                    @Nullable
                    String bizStep,
            @RequestParam(name = "EQ_disposition", required = false)
                    @Parameter(description = "only these dispositions", example = "recalled")
                    @Nullable
                    String disposition,
            @RequestParam(name = "EQ_readPoint", required = false)
                    @Parameter(
                            description = "only events seen at these locations",
                            example = "https://id.gs1.org/414/9506000134376")
                    @Nullable
                    String readPoint,
            @RequestParam(name = "EQ_bizLocation", required = false)
                    @Parameter(
                            description = "only events after which goods are at these locations",
                            example = "https://id.gs1.org/414/9506000134376")
                    @Nullable
                    String bizLocation,
            @RequestParam(name = "MATCH_epcClass", required = false)
                    @Parameter(
                            description =
                                    "only events of these lots; of all lots of a trade item where no lot is named",
                            example = "https://id.gs1.org/01/09506000134352/10/B2401-7")
                    @Nullable
                    String epcClass,
            @RequestParam(name = "MATCH_anyEPCClass", required = false)
                    @Parameter(description = "the same as MATCH_epcClass: events here name one class")
                    @Nullable
                    String anyEpcClass,
            @RequestParam(name = "perPage", required = false)
                    @Parameter(description = "most events of the page; 30 when not given, never more than 500")
                    @Nullable
                    Integer perPage,
            @RequestParam(name = NEXT_PAGE_TOKEN, required = false)
                    @Parameter(description = "as the Link of the page before has it")
                    @Nullable
                    String nextPageToken,
            HttpServletRequest request) {
        Asked asked = new Asked();
        Set<String> types = asked.values("eventType", eventType, type -> type);
        EpcisQuestion question = new EpcisQuestion(
                types.isEmpty() || types.contains(EpcisEvent.OBJECT_EVENT),
                new Span(eventsFrom, eventsUntil),
                new Span(recordedFrom, recordedUntil),
                asked.actions("EQ_action", action),
                asked.words("EQ_bizStep", bizStep),
                asked.words("EQ_disposition", disposition),
                asked.values(
                        "EQ_readPoint", readPoint, text -> DigitalLink.of(GivenIdentifier.place("EQ_readPoint", text))),
                asked.values(
                        "EQ_bizLocation",
                        bizLocation,
                        text -> DigitalLink.of(GivenIdentifier.place("EQ_bizLocation", text))),
                asked.classes(epcClass, anyEpcClass));
        PlaceInLedger from = asked.place(nextPageToken);
        int most = asked.perPage(perPage, USUAL, MOST);
        asked.refuseIfAny();
        EpcisPage page = history.page(question, from, most);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header("GS1-EPCIS-Version", "2.0.0")
                .header("GS1-CBV-Version", "2.0.0")
                .header("GS1-EPC-Format", "Always_GS1_Digital_Link");
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, link(request, page.next()));
        }
        return answer.body(EpcisDocument.of(page.events(), clock.instant()));
    }

    private static String link(HttpServletRequest request, PlaceInLedger next) {
        return "<"
                + ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam(NEXT_PAGE_TOKEN, next.token())
                        .build(true)
                        .toUriString()
                + ">; rel=\"next\"";
    }
}
