package com.lotledger.platform.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Where PostgreSQL is and who goes there. A bean of this type takes the place of the {@code lotledger.database} properties.
 *
 * @param url JDBC URL
 * @param username the application role: adds events and keeps the read models, nothing more
 * @param password of the application role
 * @param ownerUsername role that owns the event tables and migrates them; null when it is the application role
 * @param ownerPassword of the owner
 */
public record DatabaseAddress(
        String url,
        String username,
        @Nullable String password,
        @Nullable String ownerUsername,
        @Nullable String ownerPassword) {

    /** The address that the properties {@code lotledger.database} tell. */
    public static DatabaseAddress of(Environment environment) {
        return Binder.get(environment)
                .bind("lotledger.database", DatabaseProperties.class)
                .orElseThrow(() -> new IllegalStateException("lotledger.database.url is not set"))
                .address();
    }

    String migratingUsername() {
        return ownerUsername == null ? username : ownerUsername;
    }

    @Nullable
    String migratingPassword() {
        return ownerUsername == null ? password : ownerPassword;
    }

    /** Without the passwords: records print every component. */
    @Override
    public String toString() {
        return url + " as " + username;
    }
}
