package com.lotledger.benchmarks.store;

import com.lotledger.benchmarks.program.ProgramDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows the program wrote, delivery by delivery. */
public final class StoredDeliveries {

    // Each command is one unit of work, and so one statement and one commit.
    private static final String SQL = "SELECT meta_data::jsonb ->> 'commandId', " + EventRow.COLUMNS + " FROM "
            + EventRow.TABLE + " WHERE global_index > ? AND global_index <= ?"
            + " AND meta_data::jsonb ->> 'commandName' = 'RecordDelivery' ORDER BY global_index";
    private static final int ROWS_AT_ONCE = 5_000;

    private StoredDeliveries() {}

    /** The index of the last event. */
    public static long head(ProgramDatabase database) {
        return Long.parseLong(database.asked("SELECT coalesce(max(global_index), 0) FROM " + EventRow.TABLE));
    }

    /** The deliveries behind one index and up to another, the first ones when there are more than so many. */
    public static List<List<EventRow>> between(ProgramDatabase database, long behind, long upTo, int most) {
        Map<String, List<EventRow>> deliveries = new LinkedHashMap<>();
        try (Connection connection = database.connect(ProgramDatabase.LEDGER)) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                statement.setLong(1, behind);
                statement.setLong(2, upTo);
                try (ResultSet rows = statement.executeQuery()) {
                    // Deliveries written at the same time lie between each other: a few more than wanted are read.
                    while (deliveries.size() <= most + 100 && rows.next()) {
                        deliveries
                                .computeIfAbsent(rows.getString(1), command -> new ArrayList<>())
                                .add(EventRow.read(rows, 2));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return deliveries.values().stream().limit(most).toList();
    }
}
