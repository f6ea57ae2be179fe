package com.lotledger.web.page;

import com.lotledger.api.refusal.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Puts the questions of pages and waits for the answers, for ten seconds at most. */
@Component("questionsOfPages")
public class Questions {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final QueryGateway gateway;

    Questions(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** Puts a question that always has an answer. */
    public <A> A ask(Object question, Class<A> answer) {
        return waited(gateway.query(question, answer));
    }

    /** Puts a question about one thing that may not be there. */
    public <A> Optional<A> find(Object question, Class<A> answer) {
        return Optional.ofNullable(waited(gateway.query(question, answer)));
    }

    /** Puts a question about one thing; a page that is not there when there is no such thing. */
    public <A> A ask(Object question, Class<A> answer, String thing) {
        A found = waited(gateway.query(question, answer));
        if (found == null) {
            throw Refusal.notFound(null, "there is no " + thing);
        }
        return found;
    }

    private static <A> A waited(CompletableFuture<A> answer) {
        return answer.orTimeout(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
