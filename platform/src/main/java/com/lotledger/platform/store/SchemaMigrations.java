package com.lotledger.platform.store;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Brings the tables up to date: those of the event store as their owner, those of the read models as the application. */
public final class SchemaMigrations {

    private SchemaMigrations() {}

    /** Migrates schema {@code events} and gives the application role the few rights it needs there. */
    public static void migrateEvents(String url, String owner, @Nullable String password, String applicationRole) {
        migrate(url, owner, password, LedgerSchema.EVENTS, Map.of("applicationRole", applicationRole));
    }

    /** Migrates schema {@code views} where this process has migrations for it. */
    public static void migrateViews(String url, String application, @Nullable String password) {
        if (SchemaMigrations.class.getResource("/db/" + LedgerSchema.VIEWS) != null) {
            migrate(url, application, password, LedgerSchema.VIEWS, Map.of());
        }
    }

    private static void migrate(
            String url, String role, @Nullable String password, String schema, Map<String, String> placeholders) {
        Flyway.configure()
                .dataSource(url, role, password)
                .locations("classpath:db/" + schema)
                .schemas(schema)
                .placeholders(placeholders)
                .load()
                .migrate();
    }
}
