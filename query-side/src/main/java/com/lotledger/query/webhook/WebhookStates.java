package com.lotledger.query.webhook;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How all webhook subscriptions stand, for those who watch the program. */
final class WebhookStates {

    /** Delivery gave up, whether an event tells of it already or not. */
    static final String SUSPENDED = "(state = 'SUSPENDED' OR (state = 'ACTIVE' AND halted_because IS NOT NULL))";

    static final String DELIVERED = "(state = 'ACTIVE' AND halted_because IS NULL)";

    private static final int SHOWN = 20;

    private final JdbcClient database;

    WebhookStates(JdbcClient database) {
        this.database = database;
    }

    int suspended() {
        return number("SELECT count(*) FROM events.webhook_subscription WHERE " + SUSPENDED)
                .intValue();
    }

    int failing() {
        return number("SELECT count(*) FROM events.webhook_subscription WHERE failures > 0 AND " + DELIVERED)
                .intValue();
    }

    int delivered() {
        return number("SELECT count(*) FROM events.webhook_subscription WHERE " + DELIVERED)
                .intValue();
    }

    long largestLag() {
        return number("""
                SELECT coalesce((SELECT max(global_index) FROM events.domain_event_entry) - min(delivered_position), 0)
                FROM events.webhook_subscription WHERE\s""" + DELIVERED);
    }

    /** Some of those that delivery gave up. */
    List<String> suspendedNames() {
        return database.sql("SELECT subscription FROM events.webhook_subscription WHERE " + SUSPENDED
                        + " ORDER BY subscription LIMIT ?")
                .param(SHOWN)
                .query(String.class)
                .list();
    }

    private Long number(String question) {
        return database.sql(question).query(Long.class).single();
    }
}
