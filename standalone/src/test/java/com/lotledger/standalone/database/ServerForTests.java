package com.lotledger.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Data directories that share their unpacked binaries, and SQL in one line. */
final class ServerForTests {
    private ServerForTests() {}

    static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static DataDirectory in(Path directory) {
        return DataDirectory.at(directory, Path.of("target", "postgres-binaries"));
    }

    static Connection connect(EmbeddedServer server, Login login) throws SQLException {
        return connect(server, "lotledger", login);
    }

    static Connection connect(EmbeddedServer server, String database, Login login) throws SQLException {
        return DriverManager.getConnection(
                RolesAndSchemas.url(server.port(), database), login.user(), login.password());
    }

    static void execute(EmbeddedServer server, Login login, String command) throws SQLException {
        try (Connection connection = connect(server, login);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static List<String> column(EmbeddedServer server, Login login, String question) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(server, login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
