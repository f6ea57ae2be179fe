package com.lotledger.query.feed;

import com.lotledger.api.published.PublishedEventPage;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Published events over HTTP, page by page. */
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events")
class FeedHttp {

    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 500;
    private static final int LONGEST_WAIT = 30;
    private static final long TO_ANSWER_MILLIS = 30_000;

    private final Feed feed;
    private final FeedConnections connections;

    FeedHttp(Feed feed, FeedConnections connections) {
        this.feed = feed;
        this.connections = connections;
    }

    @GetMapping
    @Operation(
            operationId = "readEvents",
            summary = "Read what happened, from the first event ever or from a cursor",
            description = """
                    Events in CloudEvents 1.0, in order of their sequence; none is ever left out because another was stored \
                    first. Keep "next" once the events are worked off and go on from there: an event may then come twice, but \
                    never not at all. A page may be empty although there are more events; "next" has moved on then.""")
    DeferredResult<PublishedEventPage> read(
            @ParameterObject FeedQuestion question,
            @RequestParam(required = false)
                    @Parameter(description = "most events of the page, 1 to 500", example = "100")
                    @Nullable
                    Integer limit,
            @RequestParam(required = false)
                    @Parameter(description = "wait so many seconds, up to 30, for the first event", example = "30")
                    @Nullable
                    Integer wait,
            Principal user) {
        Violations violations = new Violations();
        question.check(violations);
        within(violations, "limit", limit, 1, HIGHEST_LIMIT, "R-X16");
        within(violations, "wait", wait, 0, LONGEST_WAIT, "R-X14");
        violations.refuseIfAny();
        long start = question.start(feed);
        FeedFilter filter = question.filter();
        int most = limit == null ? USUAL_LIMIT : limit;
        Duration longest = Duration.ofSeconds(wait == null ? 0 : wait);
        DeferredResult<PublishedEventPage> answer = new DeferredResult<>(longest.toMillis() + TO_ANSWER_MILLIS);
        FeedPage ready = feed.read(start, filter, most);
        if (!ready.events().isEmpty() || longest.isZero()) {
            answer.setResult(page(ready));
        } else {
            connections.open(user.getName(), () -> answerLater(answer, ready.position(), filter, most, longest));
        }
        return answer;
    }

    private void answerLater(
            DeferredResult<PublishedEventPage> answer, long after, FeedFilter filter, int most, Duration longest) {
        try {
            answer.setResult(page(feed.read(after, filter, most, longest)));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            answer.setResult(page(new FeedPage(List.of(), after)));
        } catch (RuntimeException failure) {
            answer.setErrorResult(failure);
        }
    }

    private static PublishedEventPage page(FeedPage page) {
        return new PublishedEventPage(page.events(), FeedCursor.after(page.position()));
    }

    private static void within(
            Violations violations, String field, @Nullable Integer value, int least, int most, String rule) {
        if (value != null && (value < least || value > most)) {
            violations.add("", Refusal.invalid(rule, field, "expected a whole number from " + least + " to " + most));
        }
    }
}
