package com.lotledger.platform.side;

import com.lotledger.platform.store.LedgerSchema;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each side offers over HTTP, told by itself when it starts. */
public final class SideAddresses {

    private static final String TABLE = LedgerSchema.EVENTS + ".side";

    private final JdbcClient database;

    public SideAddresses(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a side offers.
     *
     * @param addresses method and pattern of each address, such as {@code GET /api/v1/lots/{item}/{lotNumber}}
     * @param url where it is reached; null when nobody configured that
     */
    public record Offer(List<String> addresses, @Nullable String url) {}

    /** Notes what this side offers. */
    public void tell(Side side, Collection<String> addresses, @Nullable String url) {
        database.sql("INSERT INTO " + TABLE + " (name, addresses, url) VALUES (?, ?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET addresses = excluded.addresses, url = excluded.url")
                .param(side.text())
                .param(addresses.toArray(String[]::new))
                .param(url)
                .update();
    }

    /** What a side offers; empty when it never started. */
    public Optional<Offer> of(Side side) {
        return database.sql("SELECT addresses, url FROM " + TABLE + " WHERE name = ?")
                .param(side.text())
                .query(SideAddresses::offer)
                .optional();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        Array addresses = row.getArray("addresses");
        return new Offer(
                Arrays.stream((Object[]) addresses.getArray())
                        .map(String::valueOf)
                        .toList(),
                row.getString("url"));
    }
}
