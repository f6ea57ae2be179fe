package com.lotledger.query.webhook;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.webhook.WebhookSecret;
import com.lotledger.query.feed.FeedFilter;
import com.lotledger.query.question.Cells;
import com.lotledger.query.webhook.Subscription.ValidSecret;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which subscriptions this process delivers, and how far it has come with them. */
final class DeliveryTable {

    private static final String COLUMNS =
            "subscription, url, types, item, lot_number, location, version, delivered_position, start_from, failures,"
                    + " retry_at";

    /** The database's clock counts, so that processes whose clocks differ agree. */
    private static final String CLAIM = """
            UPDATE events.webhook_subscription SET lease_owner = ?, lease_until = now() + ? * interval '1 second'
            WHERE subscription IN (
                SELECT subscription FROM events.webhook_subscription
                WHERE state = 'ACTIVE' AND halted_because IS NULL
                  AND (lease_owner = ? OR lease_until IS NULL OR lease_until < now())
                FOR UPDATE SKIP LOCKED)
            RETURNING\s""";

    private static final String REPORT = """
            UPDATE events.webhook_subscription SET delivered_position = ?, failures = ?, retry_at = ?,
                halted_because = ?, halted_at = CASE WHEN ?::text IS NULL THEN NULL ELSE ?::timestamptz END,
                last_attempt_at = coalesce(?, last_attempt_at), last_success_at = coalesce(?, last_success_at),
                last_status = CASE WHEN ? THEN ? ELSE last_status END, last_error = CASE WHEN ? THEN ? ELSE last_error END
            WHERE subscription = ? AND version = ? AND lease_owner = ?
            """;

    private static final String LOG = """
            INSERT INTO events.webhook_attempt (subscription, event_id, type, subject, position, attempt, attempted_at,
                delivered, status, duration_millis, error)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FORGET = """
            DELETE FROM events.webhook_attempt WHERE subscription = ? AND number <= (
                SELECT number FROM events.webhook_attempt WHERE subscription = ? ORDER BY number DESC OFFSET ? LIMIT 1)
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final String node;
    private final int kept;

    /**
     * Over the tables of webhooks.
     *
     * @param node name of this process
     * @param kept attempts of each subscription that are kept
     */
    DeliveryTable(JdbcTemplate batches, TransactionTemplate transactions, Clock clock, String node, int kept) {
        this.database = JdbcClient.create(batches);
        this.batches = batches;
        this.transactions = transactions;
        this.clock = clock;
        this.node = node;
        this.kept = kept;
    }

    /** Takes or keeps everything that may be delivered and is nobody else's, for so many seconds. */
    List<Subscription> claim(int seconds) {
        return withSecrets(database.sql(CLAIM + COLUMNS)
                .params(node, seconds, node)
                .query((row, number) -> subscription(row))
                .list());
    }

    /** One subscription, whoever delivers it. */
    Optional<Subscription> find(String name) {
        return withSecrets(
                        database.sql("SELECT " + COLUMNS + " FROM events.webhook_subscription WHERE subscription = ?")
                                .param(name)
                                .query((row, number) -> subscription(row))
                                .list())
                .stream()
                .findFirst();
    }

    /** Leaves everything to others at once. */
    void release() {
        database.sql(
                        "UPDATE events.webhook_subscription SET lease_until = NULL, lease_owner = NULL WHERE lease_owner = ?")
                .param(node)
                .update();
    }

    /** Keeps how far deliveries have come; answers those that are not this process's any more, or not in this form. */
    Set<String> report(List<Progress> progress) {
        Set<String> lost = new HashSet<>();
        transactions.executeWithoutResult(status -> {
            lost.clear();
            int[] updated = batches.batchUpdate(
                    REPORT, progress.stream().map(this::reported).toList());
            List<Object[]> attempts = new ArrayList<>();
            for (int each = 0; each < updated.length; each++) {
                if (updated[each] == 1) {
                    logged(progress.get(each), attempts);
                } else {
                    lost.add(progress.get(each).subscription().name());
                }
            }
            batches.batchUpdate(LOG, attempts);
        });
        return lost;
    }

    /** Leaves the latest attempts of a subscription. */
    void forgetOldAttempts(String name) {
        database.sql(FORGET).params(name, name, kept).update();
    }

    private Object[] reported(Progress progress) {
        List<Attempt> attempts = progress.attempts();
        Attempt last = attempts.isEmpty() ? null : attempts.getLast();
        Instant success = attempts.stream()
                .filter(each -> each.reply().isDelivered())
                .map(Attempt::at)
                .reduce((one, other) -> other)
                .orElse(null);
        String halted = progress.halted() == null ? null : progress.halted().name();
        return new @Nullable Object[] {
            progress.delivered(),
            progress.failures(),
            zoned(progress.retryAt()),
            halted,
            halted,
            zoned(clock.instant()),
            last == null ? null : zoned(last.at()),
            zoned(success),
            last != null,
            last == null ? null : last.reply().status(),
            last != null,
            last == null ? null : last.reply().problem(),
            progress.subscription().name(),
            progress.subscription().version(),
            node
        };
    }

    private static void logged(Progress progress, List<Object[]> rows) {
        String name = progress.subscription().name();
        for (Attempt each : progress.attempts()) {
            Reply reply = each.reply();
            rows.add(new @Nullable Object[] {
                name,
                each.event().id(),
                each.event().type(),
                each.event().subject(),
                Long.parseLong(each.event().sequence()),
                each.number(),
                zoned(each.at()),
                reply.isDelivered(),
                reply.status(),
                reply.took().toMillis(),
                reply.problem()
            });
        }
    }

    /**
     * Adds the secrets, which are read after the subscriptions: read before, those of a subscription that was just made or rotated would
     * be missing or old, and stay so. One that is gone meanwhile has none and is left out; nothing is sent unsigned.
     */
    private List<Subscription> withSecrets(List<Subscription> found) {
        Map<String, List<ValidSecret>> secrets = found.isEmpty() ? Map.of() : secrets();
        return found.stream()
                .map(each -> each.with(secrets.getOrDefault(each.name(), List.of())))
                .filter(each -> !each.secrets().isEmpty())
                .toList();
    }

    private Map<String, List<ValidSecret>> secrets() {
        Map<String, List<ValidSecret>> found = new HashMap<>();
        database.sql("SELECT subscription, secret, valid_until FROM events.webhook_secret ORDER BY number")
                .query(row -> {
                    OffsetDateTime until = row.getObject("valid_until", OffsetDateTime.class);
                    found.computeIfAbsent(row.getString("subscription"), name -> new ArrayList<>())
                            .add(new ValidSecret(
                                    new WebhookSecret(row.getString("secret")),
                                    until == null ? null : until.toInstant()));
                });
        return found;
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getString("subscription"),
                URI.create(row.getString("url")),
                new FeedFilter(
                        Set.of((String[]) row.getArray("types").getArray()),
                        Cells.optional(row, "item", ItemCode::new),
                        Cells.optional(row, "lot_number", LotNumber::new),
                        Cells.optional(row, "location", LocationCode::new)),
                row.getLong("version"),
                row.getObject("delivered_position", Long.class),
                moment(row, "start_from"),
                List.of(),
                row.getInt("failures"),
                moment(row, "retry_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime zoned(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
