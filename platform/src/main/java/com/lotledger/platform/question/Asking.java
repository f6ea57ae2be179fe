package com.lotledger.platform.question;

import com.lotledger.platform.question.QuestionTable.Answer;
import com.lotledger.platform.question.QuestionTable.Asked;
import com.lotledger.platform.store.ReservedThread;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** The asking end: puts questions down, and hands out the answers as they come. */
public final class Asking implements AutoCloseable {

    private static final long LONGEST_SECONDS = 60;

    private final QuestionTable table;
    private final Serializer serializer;
    private final Map<String, CompletableFuture<Answer>> waiting = new ConcurrentHashMap<>();
    // Whoever asks may hold a connection, and a transaction that has not put anything down yet.
    private final ExecutorService writer = Executors.newSingleThreadExecutor(ReservedThread.named("asking-"));
    private final Bell bell;

    Asking(QuestionTable table, Serializer serializer, Bell.Connecting connecting) {
        this.table = table;
        this.serializer = serializer;
        this.bell = new Bell(QuestionTable.ANSWERED, connecting, () -> writer.execute(this::fetch));
    }

    <Q, R> CompletableFuture<QueryResponseMessage<R>> ask(QueryMessage<Q, R> question) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        String id = question.getIdentifier();
        waiting.put(id, answer);
        writer.execute(() -> put(question, answer));
        return answer.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .whenComplete((come, failure) -> waiting.remove(id))
                .thenApply(come -> read(question, come));
    }

    private void put(QueryMessage<?, ?> question, CompletableFuture<Answer> answer) {
        try {
            if (!table.isHeard()) {
                throw new NoHandlerForQueryException("Nobody answers " + question.getQueryName());
            }
            SerializedObject<String> content = serializer.serialize(question.getPayload(), String.class);
            SerializedObject<String> form = serializer.serialize(question.getResponseType(), String.class);
            table.ask(new Asked(
                    question.getIdentifier(),
                    question.getQueryName(),
                    content.getType().getName(),
                    content.getData(),
                    form.getData(),
                    form.getType().getName()));
        } catch (RuntimeException failure) {
            answer.completeExceptionally(failure);
        }
    }

    private void fetch() {
        if (!waiting.isEmpty()) {
            table.fetch(waiting.keySet()).forEach(each -> {
                CompletableFuture<Answer> asked = waiting.get(each.id());
                if (asked != null) {
                    // Not on this thread: what follows may ask again.
                    var unused = asked.completeAsync(() -> each);
                }
            });
        }
    }

    @SuppressWarnings("unchecked")
    private <R> QueryResponseMessage<R> read(QueryMessage<?, R> question, Answer answer) {
        if (answer.refusal() != null) {
            throw new QueryExecutionException(answer.refusal(), null, told(answer));
        }
        R reply = (R) told(answer);
        return reply == null
                ? new GenericQueryResponseMessage<>(question.getResponseType().responseMessagePayloadType(), (R) null)
                : new GenericQueryResponseMessage<>(reply);
    }

    private @Nullable Object told(Answer answer) {
        return answer.reply() == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(
                        answer.reply(), String.class, String.valueOf(answer.replyType()), null));
    }

    @Override
    public void close() {
        bell.close();
        writer.shutdown();
    }
}
