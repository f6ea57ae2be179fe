package com.lotledger.standalone.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The database, its two schemas and its two roles: the owner changes the structure of {@code events}, the application works
 * in it with what the owner grants, and owns {@code views}. Neither may make roles or databases or look at other ones.
 */
final class RolesAndSchemas {
    static final String DATABASE = "lotledger";

    private RolesAndSchemas() {}

    /** Each step may be repeated: a kill between two of them is made good by the next start. */
    static void prepare(int port, Credentials credentials) throws SQLException {
        try (Connection connection = connect(port, "postgres", credentials.superuser())) {
            role(connection, credentials.owner());
            role(connection, credentials.application());
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                execute(connection, "CREATE DATABASE " + DATABASE + " OWNER " + Credentials.OWNER);
            }
            execute(connection, "REVOKE ALL ON DATABASE postgres, template1, " + DATABASE + " FROM PUBLIC");
            execute(connection, "GRANT CONNECT ON DATABASE " + DATABASE + " TO " + Credentials.APPLICATION);
        }
        try (Connection connection = connect(port, DATABASE, credentials.superuser())) {
            execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            execute(connection, "CREATE SCHEMA IF NOT EXISTS events AUTHORIZATION " + Credentials.OWNER);
            execute(connection, "CREATE SCHEMA IF NOT EXISTS views AUTHORIZATION " + Credentials.APPLICATION);
            execute(connection, "GRANT USAGE ON SCHEMA events TO " + Credentials.APPLICATION);
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static Connection connect(int port, String database, Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", "lot-ledger-start");
        return DriverManager.getConnection(url(port, database), properties);
    }

    private static void role(Connection connection, Login login) throws SQLException {
        String rights = " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";
        boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + login.user() + "'");
        String password = " PASSWORD '" + ScramVerifier.of(login.password()) + "'";
        execute(connection, (known ? "ALTER ROLE " : "CREATE ROLE ") + login.user() + rights + password);
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
