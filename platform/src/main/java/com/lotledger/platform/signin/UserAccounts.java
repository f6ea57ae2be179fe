package com.lotledger.platform.signin;

import com.lotledger.api.provenance.Role;
import com.lotledger.api.user.PasswordHash;
import com.lotledger.api.value.UserName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The accounts. Changes take part in the transaction under way, so that an account and the event that tells of its change are
 * stored both or neither.
 */
public final class UserAccounts {

    private static final String COLUMNS = "name, display_name, roles, password_hash, enabled, version, changed_at";

    private final JdbcClient database;
    private final Clock clock;
    private final Consumer<String> changed;

    /**
     * Over the table of accounts.
     *
     * @param changed told the name of every account once its change is committed
     */
    public UserAccounts(JdbcClient database, Clock clock, Consumer<String> changed) {
        this.database = database;
        this.clock = clock;
        this.changed = changed;
    }

    public Optional<UserAccount> find(String name) {
        return database.sql("SELECT " + COLUMNS + " FROM events.user_account WHERE name = ?")
                .param(name)
                .query(UserAccounts::account)
                .optional();
    }

    /** Accounts in the order of their names. */
    public List<UserAccount> list(@Nullable String after, int most) {
        return database.sql("SELECT " + COLUMNS
                        + " FROM events.user_account WHERE name > coalesce(?::text, '') ORDER BY name LIMIT ?")
                .params(Arrays.asList(after, most))
                .query(UserAccounts::account)
                .list();
    }

    public boolean isEmpty() {
        return database.sql("SELECT NOT EXISTS (SELECT FROM events.user_account)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether another user than this one is an enabled administrator. Their accounts stay locked until the transaction ends:
     * two administrators cannot disable each other.
     */
    public boolean hasAdministratorBesides(UserName user) {
        return database.sql("""
                        SELECT name FROM events.user_account
                        WHERE enabled AND 'ADMINISTRATOR' = ANY (roles) ORDER BY name FOR UPDATE
                        """).query(String.class).list().stream().anyMatch(each -> !each.equals(user.value()));
    }

    /** Adds an account; one left over from a history that was not restored gives way. */
    public void add(UserName user, @Nullable String displayName, Set<Role> roles, PasswordHash passwordHash) {
        database.sql("""
                        INSERT INTO events.user_account
                            (name, display_name, roles, password_hash, enabled, version, changed_at)
                        VALUES (?, ?, string_to_array(?, ','), ?, true, 1, ?)
                        ON CONFLICT (name) DO UPDATE SET
                            display_name = excluded.display_name, roles = excluded.roles,
                            password_hash = excluded.password_hash, enabled = true,
                            version = user_account.version + 1, changed_at = excluded.changed_at
                        """)
                .params(Arrays.asList(user.value(), displayName, names(roles), passwordHash.value(), now()))
                .update();
        announce(user);
    }

    public void changeRoles(UserName user, Set<Role> roles) {
        change(user, "roles = string_to_array(?, ',')", names(roles));
    }

    public void changePassword(UserName user, PasswordHash passwordHash) {
        change(user, "password_hash = ?", passwordHash.value());
    }

    public void enable(UserName user, boolean enabled) {
        change(user, "enabled = ?", enabled);
    }

    private void change(UserName user, String assignment, Object value) {
        database.sql("UPDATE events.user_account SET " + assignment
                        + ", version = version + 1, changed_at = ? WHERE name = ?")
                .params(value, now(), user.value())
                .update();
        announce(user);
    }

    private void announce(UserName user) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changed.accept(user.value());
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private static UserAccount account(ResultSet row, int number) throws SQLException {
        Array roles = row.getArray("roles");
        return new UserAccount(
                new UserName(row.getString("name")),
                row.getString("display_name"),
                Arrays.stream((String[]) roles.getArray()).map(Role::valueOf).collect(Collectors.toSet()),
                new PasswordHash(row.getString("password_hash")),
                row.getBoolean("enabled"),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
