package com.lotledger.query.recall;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.RecallId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what the variances of a case explain, those retracted left out. */
@Component
final class ExplainedQuantities {

    private static final String SQL = """
            SELECT told::jsonb ->> 'item' AS item, sum((told::jsonb ->> 'quantity')::numeric) AS quantity
            FROM views.recall_entry AS explained
            WHERE recall = ? AND kind = 'VARIANCE_EXPLAINED' AND position <= ?
                AND NOT EXISTS (SELECT 1 FROM views.recall_entry AS retracted
                    WHERE retracted.recall = explained.recall AND retracted.kind = 'VARIANCE_RETRACTED'
                        AND retracted.entry = explained.entry AND retracted.position <= ?)
            GROUP BY 1
            """;

    private final JdbcClient database;

    ExplainedQuantities(JdbcClient database) {
        this.database = database;
    }

    Map<ItemCode, Quantity> byItem(RecallId recall, long position) {
        Map<ItemCode, Quantity> sums = new HashMap<>();
        RowCallbackHandler collect =
                row -> sums.put(new ItemCode(row.getString("item")), new Quantity(row.getBigDecimal("quantity")));
        database.sql(SQL).params(recall.value(), position, position).query(collect);
        return sums;
    }
}
