package com.lotledger.platform.question;

import com.lotledger.platform.question.QuestionTable.Answer;
import com.lotledger.platform.question.QuestionTable.Asked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The answering end. A question is kept from other processes by a lock while it is worked on: when this process is killed, the
 * lock goes with its connection and another process answers.
 */
public final class Answering implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final int AT_ONCE = 4;

    private final QuestionTable table;
    private final TransactionOperations transactions;
    private final QueryBus bus;
    private final Serializer serializer;
    private final AtomicInteger working = new AtomicInteger();
    private final ExecutorService takers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("answering-", 0).factory());
    private final ExecutorService handlers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("answer-", 0).factory());
    private final Bell bell;

    Answering(
            QuestionTable table,
            TransactionOperations transactions,
            QueryBus bus,
            Serializer serializer,
            Bell.Connecting connecting) {
        this.table = table;
        this.transactions = transactions;
        this.bus = bus;
        this.serializer = serializer;
        this.bell = new Bell(QuestionTable.ASKED, connecting, this::wake);
    }

    private void wake() {
        if (working.get() < AT_ONCE) {
            working.incrementAndGet();
            takers.execute(this::answerAll);
        }
    }

    private void answerAll() {
        try {
            while (Boolean.TRUE.equals(transactions.execute(status -> answerOne()))) {
                // and the next
            }
            table.forgetOld();
        } catch (RuntimeException failure) {
            LOG.warn("Questions of the other side are not answered at the moment", failure);
        } finally {
            working.decrementAndGet();
        }
    }

    private boolean answerOne() {
        Asked asked = table.take().orElse(null);
        if (asked != null) {
            table.answer(answer(asked));
        }
        return asked != null;
    }

    /** On another thread: a handler that fails would spoil the transaction that holds the question. */
    private Answer answer(Asked asked) {
        try {
            Object reply =
                    CompletableFuture.supplyAsync(() -> ask(asked), handlers).join();
            return told(asked.id(), reply, null);
        } catch (CompletionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            if (!(cause instanceof HandlerExecutionException)) {
                LOG.warn("A question of the other side, {}, could not be answered", asked.name(), cause);
            }
            Object details = cause instanceof HandlerExecutionException carrier
                    ? carrier.getDetails().orElse(null)
                    : null;
            return told(asked.id(), details, cause.getClass().getSimpleName());
        }
    }

    private @Nullable Object ask(Asked asked) {
        Object content = read(asked.contentType(), asked.content());
        ResponseType<Object> form = read(asked.answerType(), asked.answerForm());
        QueryMessage<Object, Object> question = new GenericQueryMessage<>(content, asked.name(), form);
        var response = bus.query(question).join();
        if (response.isExceptional()) {
            throw new CompletionException(response.exceptionResult());
        }
        return response.getPayload();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> T read(String type, String data) {
        return serializer.deserialize(new SimpleSerializedObject<>(data, String.class, type, null));
    }

    private Answer told(String id, @Nullable Object content, @Nullable String refusal) {
        if (content == null) {
            return new Answer(id, null, null, refusal);
        }
        SerializedObject<String> written = serializer.serialize(content, String.class);
        return new Answer(id, written.getType().getName(), written.getData(), refusal);
    }

    @Override
    public void close() {
        bell.close();
        takers.shutdown();
        handlers.shutdown();
    }
}
