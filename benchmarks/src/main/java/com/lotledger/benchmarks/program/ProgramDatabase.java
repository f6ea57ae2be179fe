package com.lotledger.benchmarks.program;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The embedded PostgreSQL of a running program, reached past it with the passwords of its data directory. */
public final class ProgramDatabase {

    /** The program's own database. */
    public static final String LEDGER = "lotledger";

    public static final String OWNER = "lotledger_owner";
    public static final String APPLICATION = "lotledger";
    private static final String SUPERUSER = "postgres";

    private final Path postmaster;
    private final Properties passwords = new Properties();

    ProgramDatabase(Path data) {
        postmaster = data.resolve("postgres").resolve("postmaster.pid");
        try (Reader reader = Files.newBufferedReader(data.resolve("credentials"))) {
            passwords.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Connection connect(String database) throws SQLException {
        return connect(database, APPLICATION);
    }

    public Connection connectAsSuperuser(String database) throws SQLException {
        return connect(database, SUPERUSER);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + line(3) + "/" + database;
    }

    public String password(String role) {
        return passwords.getProperty(role);
    }

    /** Of the server's first process, the parent of all others. */
    public long processId() {
        return Long.parseLong(line(0));
    }

    /** Its version and whether what it acknowledged is on disk. */
    public String description() {
        return "PostgreSQL " + asked("SHOW server_version") + ", fsync " + asked("SHOW fsync")
                + ", synchronous_commit " + asked("SHOW synchronous_commit") + ", shared_buffers "
                + asked("SHOW shared_buffers");
    }

    /** Puts everything on disk, so that a measurement does not pay for what happened before it. */
    public void settle(String database) {
        asSuperuser(database, "VACUUM ANALYZE", "CHECKPOINT");
    }

    public void asSuperuser(String database, String... commands) {
        try (Connection connection = connectAsSuperuser(database);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one value that a question asks for. */
    public String asked(String question) {
        try (Connection connection = connect(LEDGER);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(url(database), role, password(role));
    }

    private String line(int number) {
        try {
            return Files.readAllLines(postmaster).get(number).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
