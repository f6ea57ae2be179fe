package com.lotledger.query.stock;

import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.projection.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code lot}: one INSERT for the lots a batch created, one UPDATE for those it amended, one for those it received. */
final class LotTable {

    /** Stands for a date that is not known or never comes. */
    static final String NO_DATE = "infinity";

    private static final Columns CREATED = Columns.of(
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
            "recorded_at timestamptz");
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
    private static final Columns RECEIVED = Columns.of(
            "item text",
            "lot_number text",
            "stock_measure text",
            "quantity numeric",
            "movements int8",
            "deliveries int4",
            "position int8",
            "recorded_at timestamptz");

    private final JdbcOperations database;
    private final String insert;
    private final String amend;
    private final String receive;

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
        receive = """
                UPDATE %s.lot SET stock_measure = received.stock_measure, on_hand = lot.on_hand + received.quantity,
                    movements = lot.movements + received.movements, deliveries = lot.deliveries + received.deliveries,
                    position = received.position, recorded_at = received.recorded_at
                FROM %s
                WHERE lot.item = received.item AND lot.lot_number = received.lot_number
                RETURNING lot.item, lot.lot_number, lot.on_hand, lot.movements, nullif(lot.expires_on, 'infinity')
                """.formatted(schema, RECEIVED.as("received"));
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
            receive(older.stream().filter(change -> change.movements() > 0).toList());
        };
    }

    private static Rows inserted(List<LotChange> created) {
        Rows rows = CREATED.rows();
        for (LotChange change : created) {
            LotCreated creation = Objects.requireNonNull(change.creation());
            LotProfile profile = Objects.requireNonNull(change.profile());
            rows.add(
                    creation.item(),
                    creation.lotNumber(),
                    creation.origin(),
                    creation.vendor() == null ? "" : creation.vendor(),
                    creation.vendorName(),
                    dateOf(profile.manufacturedOn()),
                    dateOf(profile.purchasedOn()),
                    dateOf(profile.expiresOn()),
                    policyOf(profile),
                    profile.warranty(),
                    change.stockMeasure(),
                    change.received(),
                    change.movements(),
                    change.deliveries(),
                    change.created().position(),
                    change.created().recordedAt(),
                    change.changed().position(),
                    change.changed().recordedAt());
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

    private void receive(List<LotChange> received) {
        Rows rows = RECEIVED.rows();
        for (LotChange change : received) {
            rows.add(
                    change.lot().item(),
                    change.lot().number(),
                    change.stockMeasure(),
                    change.received(),
                    change.movements(),
                    change.deliveries(),
                    change.changed().position(),
                    change.changed().recordedAt());
        }
        if (rows.isEmpty()) {
            return;
        }
        Map<LotId, Standing> standings = new HashMap<>();
        database.query(receive, rows, row -> {
            standings.put(new LotId(new ItemCode(row.getString(1)), new LotNumber(row.getString(2))), Standing.of(row));
        });
        for (LotChange change : received) {
            Standing standing = standings.get(change.lot());
            if (standing == null) {
                throw new IllegalStateException(change.lot() + " was received before any event created it");
            }
            change.settle(
                    standing.movements() - change.movements(), standing.onHand().subtract(change.received()));
            change.knownToExpireOn(standing.expiresOn());
        }
    }

    /** A date for a column that is never null. */
    static Object dateOf(@Nullable LocalDate date) {
        return date == null ? NO_DATE : date;
    }

    private static @Nullable String policyOf(LotProfile profile) {
        return profile.expiryPolicy() == null ? null : JsonText.of(ExpiryPolicy.class, profile.expiryPolicy());
    }

    /** How a lot stands after the batch. */
    private record Standing(
            BigDecimal onHand, long movements, @Nullable LocalDate expiresOn) {

        static Standing of(ResultSet row) throws SQLException {
            return new Standing(row.getBigDecimal(3), row.getLong(4), row.getObject(5, LocalDate.class));
        }
    }
}
