package com.lotledger.platform.axonserver;

import com.lotledger.platform.store.SchemaMigrations;
import com.lotledger.platform.wiring.DatabaseAddress;
import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the events between the stores that a program is configured for. */
public final class EventMoving {

    private static final String MOVING = "lot-ledger moving events";

    private final DatabaseAddress database;
    private final AxonServerConfiguration axonServer;

    public EventMoving(DatabaseAddress database, Environment environment) {
        this.database = database;
        this.axonServer = Binder.get(environment)
                .bind("axon.axonserver", Bindable.ofInstance(new AxonServerConfiguration()))
                .orElseGet(AxonServerConfiguration::new);
        this.axonServer.setComponentName(MOVING);
    }

    /** Moves them, telling of progress in words. */
    public void move(MoveDirection direction, Consumer<String> report) {
        String owner = Objects.requireNonNullElse(database.ownerUsername(), database.username());
        String password = database.ownerUsername() == null ? database.password() : database.ownerPassword();
        SchemaMigrations.migrateEvents(database.url(), owner, password, database.username());
        PGSimpleDataSource asOwner = new PGSimpleDataSource();
        asOwner.setUrl(database.url());
        asOwner.setUser(owner);
        asOwner.setPassword(password);
        asOwner.setApplicationName(MOVING);
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .routingServers(axonServer.getServers())
                .axonServerConfiguration(axonServer)
                .build();
        try {
            connections.start();
            new EventMove(
                            JdbcClient.create(asOwner),
                            connections.getConnection(axonServer.getContext()).eventChannel(),
                            report)
                    .run(direction);
        } finally {
            connections.shutdown();
        }
    }
}
