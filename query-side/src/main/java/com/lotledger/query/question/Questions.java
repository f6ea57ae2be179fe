package com.lotledger.query.question;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.platform.http.Cursor;
import com.lotledger.platform.http.PageRequest;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts questions that came by HTTP. */
@Component
public final class Questions {

    /** Parameter of the request, and key of the question's metadata, that names the copy of the read models to be asked. */
    public static final String COPY = "copy";

    private final QueryGateway gateway;

    Questions(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** Puts a question that always has an answer. */
    public <A> CompletableFuture<A> ask(Object question, Class<A> answer) {
        return put(question, answer);
    }

    /**
     * Puts a question about one thing, which is refused when there is no such thing.
     *
     * @param field the parameter that names it
     * @param thing what the message calls it
     */
    public <A> CompletableFuture<A> ask(Object question, Class<A> answer, String field, String thing) {
        return put(question, answer).thenApply(found -> {
            if (found == null) {
                throw Refusal.notFound(field, "there is no " + thing);
            }
            return found;
        });
    }

    private <A> CompletableFuture<A> put(Object question, Class<A> answer) {
        String copy = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asking
                ? asking.getRequest().getParameter(COPY)
                : null;
        return copy == null
                ? gateway.query(question, answer)
                : gateway.query(new GenericMessage<>(question, MetaData.with(COPY, copy)), answer);
    }

    /** The cursor of a page as questions carry it. */
    public static @Nullable String cursorOf(PageRequest page) {
        Cursor cursor = page.cursor();
        return cursor == null ? null : cursor.text();
    }
}
