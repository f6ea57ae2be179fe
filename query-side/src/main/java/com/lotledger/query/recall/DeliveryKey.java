package com.lotledger.query.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A delivery of a lot under one number of the lot. */
record DeliveryKey(String item, String lotNumber, String receipt, int line) {

    /** The columns that a list of deliveries is sorted by. */
    static final String[] ORDER = {"item text", "lot_number text", "receipt text", "line integer"};

    static DeliveryKey of(ResultSet row) throws SQLException {
        return new DeliveryKey(
                row.getString("item"), row.getString("lot_number"), row.getString("receipt"), row.getInt("line"));
    }

    /** The keys as a statement takes them: one array for each column. */
    static List<Object> arrays(List<DeliveryKey> keys) {
        return List.of(
                keys.stream().map(DeliveryKey::item).toArray(String[]::new),
                keys.stream().map(DeliveryKey::lotNumber).toArray(String[]::new),
                keys.stream().map(DeliveryKey::receipt).toArray(String[]::new),
                keys.stream().map(DeliveryKey::line).toArray(Integer[]::new));
    }
}
