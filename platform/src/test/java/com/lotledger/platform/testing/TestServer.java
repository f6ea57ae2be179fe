package com.lotledger.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The PostgreSQL server of this JVM, started by the first test that asks; it ends with the JVM. */
final class TestServer {

    static final String OWNER = "ledger_owner";
    static final String APPLICATION = "ledger_application";

    private TestServer() {}

    static Connection connect(String database) throws SQLException {
        return Started.SERVER.getDatabase("postgres", database).getConnection();
    }

    static Connection connect() throws SQLException {
        return Started.SERVER.getPostgresDatabase().getConnection();
    }

    static String url(String database) {
        return "jdbc:postgresql://localhost:" + Started.SERVER.getPort() + "/" + database;
    }

    private static final class Started {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "800")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    for (String role : new String[] {OWNER, APPLICATION}) {
                        statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "'");
                    }
                }
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
