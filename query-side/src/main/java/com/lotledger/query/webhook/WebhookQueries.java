package com.lotledger.query.webhook;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.WebhookSubscriptionId;
import com.lotledger.api.webhook.WebhookAttemptPage;
import com.lotledger.api.webhook.WebhookAttemptView;
import com.lotledger.api.webhook.WebhookFilter;
import com.lotledger.api.webhook.WebhookHalt;
import com.lotledger.api.webhook.WebhookQuery.FindWebhookAttempts;
import com.lotledger.api.webhook.WebhookQuery.FindWebhookSubscriptions;
import com.lotledger.api.webhook.WebhookQuery.GetWebhookSubscription;
import com.lotledger.api.webhook.WebhookState;
import com.lotledger.api.webhook.WebhookSubscriptionPage;
import com.lotledger.api.webhook.WebhookSubscriptionView;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about webhooks; never with a secret. */
@Component
class WebhookQueries {

    private static final String COLUMNS =
            "*, (SELECT max(global_index) FROM events.domain_event_entry) - delivered_position AS lag";

    private final JdbcClient database;

    WebhookQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    WebhookSubscriptionPage find(FindWebhookSubscriptions question) {
        Listing listing = Listing.of(COLUMNS, "events.webhook_subscription");
        if (question.state() != null) {
            listing.where(
                    switch (question.state()) {
                        case ACTIVE -> WebhookStates.DELIVERED;
                        case PAUSED -> "state = 'PAUSED'";
                        case SUSPENDED -> WebhookStates.SUSPENDED;
                    });
        }
        Page<WebhookSubscriptionView> page = listing.orderedBy("webhook subscriptions", false, "subscription text")
                .read(database, question.limit(), question.cursor(), WebhookQueries::subscription);
        return new WebhookSubscriptionPage(page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    WebhookSubscriptionView get(GetWebhookSubscription question) {
        return database.sql("SELECT " + COLUMNS + " FROM events.webhook_subscription WHERE subscription = ?")
                .param(question.subscription().value())
                .query(WebhookQueries::subscription)
                .optional()
                .orElse(null);
    }

    @QueryHandler
    WebhookAttemptPage find(FindWebhookAttempts question) {
        Page<WebhookAttemptView> page = Listing.of("*", "events.webhook_attempt")
                .where("subscription = ?", question.subscription())
                .where("delivered <> ?", question.failed())
                .where("event_id = ?", question.eventId())
                .orderedBy("webhook attempts", true, "number bigint")
                .read(database, question.limit(), question.cursor(), WebhookQueries::attempt);
        return new WebhookAttemptPage(page.entries(), page.next());
    }

    private static WebhookSubscriptionView subscription(ResultSet row, int number) throws SQLException {
        WebhookHalt halt = Cells.optional(row, "halted_because", WebhookHalt::valueOf);
        WebhookState state = WebhookState.valueOf(row.getString("state"));
        return new WebhookSubscriptionView(
                new WebhookSubscriptionId(row.getString("subscription")),
                row.getString("description"),
                row.getString("url"),
                new WebhookFilter(
                        List.of((String[]) row.getArray("types").getArray()),
                        Cells.optional(row, "item", ItemCode::new),
                        Cells.optional(row, "lot_number", LotNumber::new),
                        Cells.optional(row, "location", LocationCode::new)),
                state == WebhookState.ACTIVE && halt != null ? WebhookState.SUSPENDED : state,
                halt,
                moment(row, "halted_at"),
                row.getObject("delivered_position", Long.class),
                row.getObject("lag", Long.class),
                row.getInt("failures"),
                moment(row, "retry_at"),
                moment(row, "last_attempt_at"),
                moment(row, "last_success_at"),
                row.getObject("last_status", Integer.class),
                row.getString("last_error"),
                Cells.instant(row, "created_at"),
                Cells.instant(row, "changed_at"));
    }

    private static WebhookAttemptView attempt(ResultSet row, int number) throws SQLException {
        return new WebhookAttemptView(
                row.getString("event_id"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("position"),
                row.getInt("attempt"),
                Cells.instant(row, "attempted_at"),
                row.getBoolean("delivered"),
                row.getObject("status", Integer.class),
                row.getLong("duration_millis"),
                row.getString("error"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
