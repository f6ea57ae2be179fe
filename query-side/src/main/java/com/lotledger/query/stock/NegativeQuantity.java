package com.lotledger.query.stock;

import com.lotledger.query.projection.Rows;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** No bin ever holds less than nothing: if the events say so, some are missing, and the projection stops. */
final class NegativeQuantity {

    private NegativeQuantity() {}

    /** Runs a statement that writes rows and returns item, bin and position of those that came out negative. */
    static void refuse(JdbcOperations database, String statement, Rows rows) {
        RowCallbackHandler refusal = row -> {
            throw new IllegalStateException("item %s in bin %s would be negative after position %d"
                    .formatted(row.getString(1), row.getString(2), row.getLong(3)));
        };
        database.query(statement, rows, refusal);
    }
}
