package com.lotledger.platform.testing;

import com.lotledger.platform.store.SchemaMigrations;
import com.lotledger.platform.wiring.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A fresh, migrated database on the one PostgreSQL server of this JVM, with an owner and an application role. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DatabaseAddress address;

    private TestDatabase(DatabaseAddress address) {
        this.address = address;
    }

    /** An empty database, migrated as at the start of the program. */
    public static TestDatabase migrated() {
        TestDatabase database = withoutViews();
        DatabaseAddress address = database.address;
        SchemaMigrations.migrateViews(address.url(), address.username(), address.password());
        return database;
    }

    /** A database for events, without tables for views. */
    public static TestDatabase withoutViews() {
        TestDatabase database = fresh();
        DatabaseAddress address = database.address;
        SchemaMigrations.migrateEvents(
                address.url(),
                Objects.requireNonNull(address.ownerUsername()),
                address.ownerPassword(),
                address.username());
        return database;
    }

    /** A database with roles and schemas but without tables; a process that starts on it migrates it. */
    public static TestDatabase fresh() {
        String name = "ledger_" + COUNT.incrementAndGet();
        try (Connection server = TestServer.connect();
                Statement statement = server.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER " + TestServer.OWNER);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        try (Connection prepared = TestServer.connect(name);
                Statement statement = prepared.createStatement()) {
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            statement.execute("CREATE SCHEMA events AUTHORIZATION " + TestServer.OWNER);
            statement.execute("CREATE SCHEMA views AUTHORIZATION " + TestServer.APPLICATION);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new TestDatabase(new DatabaseAddress(
                TestServer.url(name),
                TestServer.APPLICATION,
                TestServer.APPLICATION,
                TestServer.OWNER,
                TestServer.OWNER));
    }

    public DatabaseAddress address() {
        return address;
    }

    /** The database as the program sees it. */
    public JdbcClient asApplication() {
        return JdbcClient.create(dataSource(address.username(), address.password()));
    }

    /** The database as its owner sees it. */
    public JdbcClient asOwner() {
        return JdbcClient.create(dataSource(Objects.requireNonNull(address.ownerUsername()), address.ownerPassword()));
    }

    /** The properties that lead a Spring context here. */
    public Map<String, String> properties() {
        return Map.of(
                "lotledger.database.url", address.url(),
                "lotledger.database.username", address.username(),
                "lotledger.database.password", Objects.toString(address.password()),
                "lotledger.database.owner-username", Objects.toString(address.ownerUsername()),
                "lotledger.database.owner-password", Objects.toString(address.ownerPassword()));
    }

    /** For a method marked {@code @DynamicPropertySource}. */
    public void register(DynamicPropertyRegistry registry) {
        properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    private PGSimpleDataSource dataSource(String role, @Nullable String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(role);
        source.setPassword(password);
        return source;
    }
}
