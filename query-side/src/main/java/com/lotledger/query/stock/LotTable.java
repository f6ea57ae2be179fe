package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.projection.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code lot}: one INSERT for the lots a batch created, one UPDATE for those it amended, one for all other changes. */
final class LotTable {

    /** Stands for a date that is not known or never comes. */
    static final String NO_DATE = "infinity";

    private static final Columns CREATED = Columns.of(Stream.concat(
                    Stream.of(
                            "item text",
                            "lot_number text",
                            "origin text",
                            "vendor text",
                            "vendor_name text",
                            "manufactured_on date",
                            "purchased_on date",
                            "expires_on date",
                            "expiry_policy text",
                            "warranty text",
                            "stock_measure text",
                            "on_hand numeric",
                            "movements int8",
                            "deliveries int4",
                            "created_position int8",
                            "created_at timestamptz",
                            "position int8",
                            "recorded_at timestamptz",
                            "announced_approaching date",
                            "announced_expired date",
                            "replaced_by text",
                            "replaced_position int8",
                            "replaced_on date",
                            "first_expires_on date"),
                    Balance.columns().stream().map(column -> column + " numeric"))
            .toArray(String[]::new));
    private static final Columns AMENDED = Columns.of(
            "item text",
            "lot_number text",
            "manufactured_on date",
            "purchased_on date",
            "expires_on date",
            "expiry_policy text",
            "warranty text",
            "position int8",
            "recorded_at timestamptz");
    private final JdbcOperations database;
    private final String insert;
    private final String amend;
    private final LotUpdates updates;

    LotTable(String schema, JdbcOperations database) {
        this.database = database;
        insert = "INSERT INTO %s.lot (%s) SELECT %s FROM %s"
                .formatted(schema, CREATED.list(), CREATED.list(), CREATED.as("created"));
        amend = """
                UPDATE %s.lot SET manufactured_on = amended.manufactured_on, purchased_on = amended.purchased_on,
                    expires_on = amended.expires_on, expiry_policy = amended.expiry_policy, warranty = amended.warranty,
                    position = amended.position, recorded_at = amended.recorded_at
                FROM %s
                WHERE lot.item = amended.item AND lot.lot_number = amended.lot_number
                """.formatted(schema, AMENDED.as("amended"));
        updates = new LotUpdates(schema, database);
    }

    /** Settles the movements of new lots at once; those of older ones when the changes are written. */
    Runnable prepare(Collection<LotChange> changes) {
        List<LotChange> created = new ArrayList<>();
        List<LotChange> older = new ArrayList<>();
        changes.forEach(change -> (change.creation() == null ? older : created).add(change));
        Rows inserted = inserted(created);
        return () -> {
            if (!inserted.isEmpty()) {
                database.update(insert, inserted);
            }
            amend(older.stream().filter(change -> change.profile() != null).toList());
            updates.write(older.stream().filter(LotChange::touched).toList());
        };
    }

    private static Rows inserted(List<LotChange> created) {
        Rows rows = CREATED.rows();
        for (LotChange change : created) {
            LotCreated creation = Objects.requireNonNull(change.creation());
            LotProfile profile = Objects.requireNonNull(change.profile());
            List<@Nullable Object> values = new ArrayList<>(Arrays.<@Nullable Object>asList(
                    creation.item(),
                    creation.lotNumber(),
                    creation.origin(),
                    creation.vendor() == null ? "" : creation.vendor(),
                    creation.vendorName(),
                    dateOf(profile.manufacturedOn()),
                    dateOf(profile.purchasedOn()),
                    dateOf(change.expiresOn()),
                    policyOf(profile),
                    profile.warranty(),
                    change.stockMeasure(),
                    change.quantity(),
                    change.movements(),
                    change.deliveries().size(),
                    change.created().position(),
                    change.created().recordedAt(),
                    change.changed().position(),
                    change.changed().recordedAt(),
                    change.announcedApproaching(),
                    change.announcedExpired(),
                    change.replacedBy(),
                    change.replacedPosition(),
                    change.replacedOn(),
                    dateOf(creation.profile().expiresOn())));
            for (Balance part : Balance.values()) {
                values.add(change.balance(part));
            }
            rows.add(values.toArray());
            change.settle(0, BigDecimal.ZERO);
        }
        return rows;
    }

    private void amend(List<LotChange> amended) {
        Rows rows = AMENDED.rows();
        for (LotChange change : amended) {
            LotProfile profile = Objects.requireNonNull(change.profile());
            rows.add(
                    change.lot().item(),
                    change.lot().number(),
                    dateOf(profile.manufacturedOn()),
                    dateOf(profile.purchasedOn()),
                    dateOf(profile.expiresOn()),
                    policyOf(profile),
                    profile.warranty(),
                    change.changed().position(),
                    change.changed().recordedAt());
        }
        if (!rows.isEmpty() && database.update(amend, rows) != rows.size()) {
            throw new IllegalStateException("a lot that no event created was amended");
        }
    }

    /** A date for a column that is never null. */
    static Object dateOf(@Nullable LocalDate date) {
        return date == null ? NO_DATE : date;
    }

    private static @Nullable String policyOf(LotProfile profile) {
        return profile.expiryPolicy() == null ? null : JsonText.of(ExpiryPolicy.class, profile.expiryPolicy());
    }
}
