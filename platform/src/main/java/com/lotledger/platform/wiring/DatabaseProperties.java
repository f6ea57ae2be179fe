package com.lotledger.platform.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code lotledger.database.*}.
 *
 * @param url JDBC URL of a PostgreSQL server, version 17 or later
 * @param username application role
 * @param password of the application role
 * @param ownerUsername role that migrates the event tables; the application role when not given
 * @param ownerPassword of the owner
 * @param connections most connections held at once
 */
@ConfigurationProperties("lotledger.database")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @Nullable String ownerUsername,
        @Nullable String ownerPassword,
        @DefaultValue("32") int connections) {

    DatabaseAddress address() {
        if (url == null || username == null) {
            throw new IllegalStateException("lotledger.database.url and lotledger.database.username are not set");
        }
        return new DatabaseAddress(url, username, password, ownerUsername, ownerPassword);
    }
}
