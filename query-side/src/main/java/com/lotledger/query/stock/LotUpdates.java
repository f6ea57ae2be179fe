package com.lotledger.query.stock;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** What happens to lots that are older than the batch: one UPDATE, which tells how they stand afterwards. */
final class LotUpdates {

    private static final Columns COLUMNS = Columns.of(Stream.concat(
                    Stream.of(
                            "item text",
                            "lot_number text",
                            "stock_measure text",
                            "expires_on date",
                            "quantity numeric",
                            "movements int8",
                            "deliveries int4",
                            "announced_approaching date",
                            "announced_expired date",
                            "replaced_by text",
                            "replaced_position int8",
                            "replaced_on date",
                            "position int8",
                            "recorded_at timestamptz"),
                    Balance.columns().stream().map(column -> column + " numeric"))
            .toArray(String[]::new));

    private final JdbcOperations database;
    private final String update;

    LotUpdates(String schema, JdbcOperations database) {
        this.database = database;
        update = """
                UPDATE %s.lot SET stock_measure = coalesce(change.stock_measure, lot.stock_measure),
                    expires_on = coalesce(change.expires_on, lot.expires_on),
                    on_hand = lot.on_hand + change.quantity, movements = lot.movements + change.movements,
                    deliveries = lot.deliveries + change.deliveries,
                    announced_approaching = coalesce(change.announced_approaching, lot.announced_approaching),
                    announced_expired = coalesce(change.announced_expired, lot.announced_expired),
                    replaced_by = coalesce(change.replaced_by, lot.replaced_by),
                    replaced_position = coalesce(change.replaced_position, lot.replaced_position),
                    replaced_on = coalesce(change.replaced_on, lot.replaced_on), %s,
                    position = change.position, recorded_at = change.recorded_at
                FROM %s
                WHERE lot.item = change.item AND lot.lot_number = change.lot_number
                RETURNING lot.item, lot.lot_number, lot.on_hand, lot.movements, nullif(lot.expires_on, 'infinity')
                """.formatted(
                        schema,
                        Balance.columns().stream()
                                .map(column -> "%s = lot.%s + change.%s".formatted(column, column, column))
                                .collect(Collectors.joining(", ")),
                        COLUMNS.as("change"));
    }

    /** Writes the changes and settles their movements. */
    void write(List<LotChange> changes) {
        Rows rows = COLUMNS.rows();
        changes.forEach(change -> rows.add(valuesOf(change)));
        if (rows.isEmpty()) {
            return;
        }
        Map<LotId, Standing> standings = new HashMap<>();
        database.query(update, rows, row -> {
            standings.put(new LotId(new ItemCode(row.getString(1)), new LotNumber(row.getString(2))), Standing.of(row));
        });
        for (LotChange change : changes) {
            Standing standing = standings.get(change.lot());
            if (standing == null) {
                throw new IllegalStateException(change.lot() + " was received or changed before any event created it");
            }
            change.settle(
                    standing.movements() - change.movements(), standing.onHand().subtract(change.quantity()));
            change.knownToExpireOn(standing.expiresOn());
        }
    }

    private static @Nullable Object[] valuesOf(LotChange change) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.<@Nullable Object>asList(
                change.lot().item(),
                change.lot().number(),
                change.stockMeasure(),
                change.changedExpiry(),
                change.quantity(),
                change.movements(),
                change.deliveriesAdded(),
                change.announcedApproaching(),
                change.announcedExpired(),
                change.replacedBy(),
                change.replacedPosition(),
                change.replacedOn(),
                change.changed().position(),
                change.changed().recordedAt()));
        for (Balance part : Balance.values()) {
            values.add(change.balance(part));
        }
        return values.toArray();
    }

    /** How a lot stands after the batch. */
    private record Standing(
            BigDecimal onHand, long movements, @Nullable LocalDate expiresOn) {

        static Standing of(ResultSet row) throws SQLException {
            return new Standing(row.getBigDecimal(3), row.getLong(4), row.getObject(5, LocalDate.class));
        }
    }
}
