package com.lotledger.platform.question;

import com.lotledger.platform.store.LedgerSchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions under way. Rows are gone once their answers are fetched, or after some minutes. */
final class QuestionTable {

    /** Rung when there are questions. */
    static final String ASKED = "lotledger_question";
    /** Rung when there are answers. */
    static final String ANSWERED = "lotledger_answer";
    /** Name of the connection by which a process hears of questions: whoever has one answers. */
    static final String ANSWERING = "lot-ledger answering";

    private static final String TABLE = LedgerSchema.EVENTS + ".question";

    private final JdbcClient database;

    QuestionTable(JdbcClient database) {
        this.database = database;
    }

    record Asked(String id, String name, String contentType, String content, String answerForm, String answerType) {}

    record Answer(
            String id,
            @Nullable String replyType,
            @Nullable String reply,
            @Nullable String refusal) {}

    /** Whether some process hears of questions. */
    boolean isHeard() {
        return database.sql("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = ?"
                        + " AND datname = current_database())")
                .param(ANSWERING)
                .query(Boolean.class)
                .single();
    }

    void ask(Asked asked) {
        database.sql("INSERT INTO " + TABLE
                        + " (id, name, content_type, content, answer_form, answer_type) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        asked.id(),
                        asked.name(),
                        asked.contentType(),
                        asked.content(),
                        asked.answerForm(),
                        asked.answerType())
                .update();
        ring(ASKED);
    }

    /** One that nobody answers yet, kept from others until the transaction ends. */
    Optional<Asked> take() {
        return database.sql("SELECT id, name, content_type, content, answer_form, answer_type FROM " + TABLE
                        + " WHERE NOT answered ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .query((ResultSet row, int number) -> new Asked(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .optional();
    }

    void answer(Answer answer) {
        database.sql("UPDATE " + TABLE + " SET answered = true, reply_type = ?, reply = ?, refusal = ? WHERE id = ?")
                .param(answer.replyType())
                .param(answer.reply())
                .param(answer.refusal())
                .param(answer.id())
                .update();
        ring(ANSWERED);
    }

    /** The answers that are there, each once. */
    List<Answer> fetch(Collection<String> ids) {
        return database.sql("DELETE FROM " + TABLE
                        + " WHERE id = ANY (?) AND answered RETURNING id, reply_type, reply, refusal")
                .param((Object) ids.toArray(String[]::new))
                .query(QuestionTable::answerOf)
                .list();
    }

    /** Removes what nobody waits for any more. */
    void forgetOld() {
        database.sql("DELETE FROM " + TABLE + " WHERE asked_at < clock_timestamp() - interval '5 minutes'")
                .update();
    }

    private void ring(String channel) {
        database.sql("SELECT pg_notify(?, '')")
                .param(channel)
                .query(String.class)
                .list();
    }

    private static Answer answerOf(ResultSet row, int number) throws SQLException {
        return new Answer(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
