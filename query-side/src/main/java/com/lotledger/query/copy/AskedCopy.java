package com.lotledger.query.copy;

import com.lotledger.api.rebuild.ViewCopyView.State;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Which copy answers the question of the present thread. Every statement that reads live tables meanwhile reads the copied ones
 * instead, whatever question it belongs to; one that reads a table which the copy does not hold is refused.
 */
@Component
class AskedCopy {

    private static final ThreadLocal<@Nullable Reading> READING = new ThreadLocal<>();
    private static final Pattern LIVE_TABLE = Pattern.compile("\\bviews\\.(\\w+)");

    private final List<ReadModel> models;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    /** @param transactions asked for only when a copy is: the connections that this changes are theirs */
    AskedCopy(List<ReadModel> models, ObjectProvider<PlatformTransactionManager> transactions) {
        this.models = models;
        this.transactions = transactions;
    }

    /** What answers at the moment; {@code used} once a statement read it. */
    private static final class Reading {

        private final CopyRow copy;
        private final Set<String> tables;
        private boolean used;

        private Reading(CopyRow copy, Set<String> tables) {
            this.copy = copy;
            this.tables = tables;
        }
    }

    /** Something that answers a question. */
    interface Answering {
        @Nullable
        Object answer() throws Exception;
    }

    /** Refuses a copy that cannot be asked yet. */
    static CopyRow checkReady(CopyRow copy) {
        if (copy.state() != State.READY) {
            throw Refusal.conflict("R-Z04", "copy", "the copy " + copy.name() + " is not ready to be asked");
        }
        return copy;
    }

    /** Answers a question from a copy. */
    @Nullable
    Object answerFrom(CopyRow copy, Answering answering) throws Exception {
        Reading now = new Reading(checkReady(copy), tablesOf(copy));
        READING.set(now);
        try {
            Object answer = inOwnTransaction(answering);
            if (!now.used) {
                throw Refusal.ruleBroken(
                        "R-Z04",
                        "copy",
                        "this question is not answered from read models, so no copy answers it either");
            }
            return answer;
        } finally {
            READING.remove();
        }
    }

    /** The transaction that every question has holds a connection already, which reads the live tables. */
    private @Nullable Object inOwnTransaction(Answering answering) throws Exception {
        DefaultTransactionDefinition own =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.setReadOnly(true);
        own.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        PlatformTransactionManager manager = transactions.getObject();
        TransactionStatus transaction = manager.getTransaction(own);
        try {
            return answering.answer();
        } finally {
            manager.rollback(transaction);
        }
    }

    boolean isAsked() {
        return READING.get() != null;
    }

    /** The statement as it reads the copy. */
    String inCopy(String statement) {
        Reading now = READING.get();
        return now == null
                ? statement
                : LIVE_TABLE
                        .matcher(statement)
                        .replaceAll(found -> now.copy.schema() + "." + held(now, found.group(1)));
    }

    private String held(Reading now, String table) {
        if (!now.tables.contains(table)) {
            throw Refusal.ruleBroken(
                    "R-Z04",
                    "copy",
                    "the copy " + now.copy.name() + " holds " + String.join(", ", now.copy.views())
                            + "; this question also needs " + viewOf(table));
        }
        now.used = true;
        return table;
    }

    private Set<String> tablesOf(CopyRow copy) {
        return models.stream()
                .filter(model -> copy.views().contains(model.name()))
                .flatMap(model -> model.tables().stream())
                .collect(Collectors.toSet());
    }

    private String viewOf(String table) {
        return models.stream()
                .filter(model -> model.tables().contains(table))
                .map(ReadModel::name)
                .findFirst()
                .orElse("what is in no read model");
    }
}
