package com.lotledger.platform.wiring;

import org.jspecify.annotations.Nullable;

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
