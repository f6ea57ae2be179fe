package com.lotledger.platform.webhook;

import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookFilter;
import com.lotledger.api.webhook.WebhookHalt;
import com.lotledger.api.webhook.WebhookSecret;
import com.lotledger.api.webhook.WebhookStart;
import com.lotledger.api.webhook.WebhookState;
import com.lotledger.api.webhook.WebhookUrl;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The subscriptions as delivery needs them. Changes take part in the transaction under way, so that a subscription and the event that
 * tells of its change are stored both or neither.
 */
public final class WebhookSubscriptions {

    /** Most secrets that count at once; more signatures would only make requests longer. */
    private static final int MOST_SECRETS = 4;

    private final JdbcClient database;
    private final Clock clock;

    public WebhookSubscriptions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many there are. Nobody else adds one until the transaction ends. */
    public int count() {
        database.sql("LOCK TABLE events.webhook_subscription IN SHARE ROW EXCLUSIVE MODE")
                .update();
        return database.sql("SELECT count(*) FROM events.webhook_subscription")
                .query(Integer.class)
                .single();
    }

    /** Whether the ledger has come to a position. */
    public boolean isReached(long position) {
        return database.sql("SELECT coalesce(max(global_index), 0) >= ? FROM events.domain_event_entry")
                .param(position)
                .query(Boolean.class)
                .single();
    }

    public void add(
            WebhookSubscriptionId subscription,
            @Nullable String description,
            WebhookUrl url,
            WebhookFilter filter,
            WebhookStart start,
            WebhookSecret secret) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(subscription.value());
        values.addAll(target(description, url, filter));
        values.addAll(Arrays.asList(WebhookState.ACTIVE.name(), start.after(), moment(start), now(), now()));
        database.sql("""
                        INSERT INTO events.webhook_subscription (subscription, description, url, types, item, lot_number,
                            location, state, delivered_position, start_from, created_at, changed_at, version)
                        VALUES (?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        """).params(values).update();
        addSecret(subscription, secret);
    }

    public void change(
            WebhookSubscriptionId subscription, @Nullable String description, WebhookUrl url, WebhookFilter filter) {
        update(
                subscription,
                "description = ?, url = ?, types = string_to_array(?, ','), item = ?, lot_number = ?, location = ?,"
                        + " version = version + 1",
                target(description, url, filter).toArray());
    }

    /** Says whether events are delivered; what failed before is forgotten when they are again. */
    public void enter(WebhookSubscriptionId subscription, WebhookState state) {
        if (state == WebhookState.ACTIVE) {
            goOn(subscription);
        }
        update(subscription, "state = ?", state.name());
    }

    /** Has what failed before tried at once. */
    public void goOn(WebhookSubscriptionId subscription) {
        update(
                subscription,
                "halted_because = NULL, halted_at = NULL, failures = 0, retry_at = NULL, version = version + 1");
    }

    public void restart(WebhookSubscriptionId subscription, WebhookStart start) {
        goOn(subscription);
        update(subscription, "delivered_position = ?, start_from = ?", start.after(), moment(start));
    }

    /** Signs with a further secret, and with those before it for so long. */
    public void replaceSecret(WebhookSubscriptionId subscription, WebhookSecret secret, Duration overlap) {
        OffsetDateTime end = now().plus(overlap);
        database.sql("""
                        UPDATE events.webhook_secret SET valid_until = least(valid_until, ?) WHERE subscription = ?
                        """).params(end, subscription.value()).update();
        addSecret(subscription, secret);
        database.sql("""
                        DELETE FROM events.webhook_secret WHERE subscription = ? AND (valid_until <= ? OR number NOT IN (
                            SELECT number FROM events.webhook_secret WHERE subscription = ? ORDER BY number DESC LIMIT ?))
                        """)
                .params(subscription.value(), now(), subscription.value(), MOST_SECRETS)
                .update();
        update(subscription, "version = version + 1");
    }

    /** Takes it away with its secrets and its log. */
    public void remove(WebhookSubscriptionId subscription) {
        database.sql("DELETE FROM events.webhook_subscription WHERE subscription = ?")
                .param(subscription.value())
                .update();
    }

    /** Whether delivery gave it up and nobody resumed it since; it stays so until the transaction ends. */
    public boolean isHalted(WebhookSubscriptionId subscription) {
        return database.sql("""
                        SELECT halted_because IS NOT NULL FROM events.webhook_subscription WHERE subscription = ? FOR UPDATE
                        """)
                .param(subscription.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Those that delivery gave up, of which no event tells yet. */
    public List<HaltedWebhook> halted() {
        return database.sql("""
                        SELECT subscription, halted_because, last_error FROM events.webhook_subscription
                        WHERE halted_because IS NOT NULL AND state = 'ACTIVE' ORDER BY subscription
                        """)
                .query((row, number) -> new HaltedWebhook(
                        new WebhookSubscriptionId(row.getString("subscription")),
                        WebhookHalt.valueOf(row.getString("halted_because")),
                        row.getString("last_error")))
                .list();
    }

    private void addSecret(WebhookSubscriptionId subscription, WebhookSecret secret) {
        database.sql("INSERT INTO events.webhook_secret (subscription, secret) VALUES (?, ?)")
                .params(subscription.value(), secret.value())
                .update();
    }

    private void update(WebhookSubscriptionId subscription, String assignments, @Nullable Object... values) {
        List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(values));
        parameters.add(now());
        parameters.add(subscription.value());
        database.sql("UPDATE events.webhook_subscription SET " + assignments
                        + ", changed_at = ? WHERE subscription = ?")
                .params(parameters)
                .update();
    }

    private static List<@Nullable Object> target(@Nullable String description, WebhookUrl url, WebhookFilter filter) {
        return Arrays.asList(
                description,
                url.value(),
                String.join(",", filter.types()),
                filter.item() == null ? null : filter.item().value(),
                filter.lot() == null ? null : filter.lot().value(),
                filter.location() == null ? null : filter.location().value());
    }

    /** The moment that deliveries begin at, unless they begin behind a position. */
    private @Nullable OffsetDateTime moment(WebhookStart start) {
        if (start.after() != null) {
            return null;
        }
        return start.from() == null ? now() : start.from().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
