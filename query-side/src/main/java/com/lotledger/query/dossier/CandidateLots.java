package com.lotledger.query.dossier;

import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which lots a scope may be about. It goes by what never changes of a delivery, so that lots found later are at most more;
 * what counts is then decided by the events up to a position.
 */
final class CandidateLots {

    private static final String DELIVERED = """
            SELECT DISTINCT delivery.item, delivery.lot_number FROM views.lot_delivery AS delivery WHERE true""";
    private static final String NUMBERED = """
            AND (delivery.lot_number = ANY (?) OR EXISTS (SELECT FROM views.lot_name AS name
                WHERE name.item = delivery.item AND name.lot_number = delivery.lot_number AND name.name = ANY (?)))""";
    private static final String RECALLED = """
            SELECT DISTINCT item, lot_number FROM views.stock_movement
            WHERE kind = 'RECALL' AND recorded::jsonb -> 'document' ->> 'recall' = ?
            """;

    private final JdbcClient database;

    CandidateLots(JdbcClient database) {
        this.database = database;
    }

    SortedSet<LotId> of(RecallScope scope, RecallId recall) {
        SortedSet<LotId> found = new TreeSet<>();
        scope.criteria().forEach(criterion -> found.addAll(of(criterion)));
        found.addAll(read(RECALLED, List.of(recall.value())));
        return found;
    }

    private List<LotId> of(RecallCriterion criterion) {
        StringBuilder statement = new StringBuilder(DELIVERED);
        List<Object> values = new ArrayList<>();
        if (criterion.item() != null) {
            statement.append(" AND delivery.item = ?");
            values.add(criterion.item().value());
        }
        if (criterion.vendor() != null) {
            statement.append(" AND delivery.vendor = ?");
            values.add(criterion.vendor().value());
        }
        if (criterion.receipt() != null) {
            statement.append(" AND delivery.receipt = ?");
            values.add(criterion.receipt().value());
        }
        if (!criterion.numbers().isEmpty()) {
            String[] numbers =
                    criterion.numbers().stream().map(LotNumber::value).toArray(String[]::new);
            statement.append(' ').append(NUMBERED);
            values.add(numbers);
            values.add(numbers);
        }
        return read(statement.toString(), values);
    }

    private List<LotId> read(String statement, List<Object> values) {
        return database.sql(statement)
                .params(values)
                .query((row, number) -> new LotId(new ItemCode(row.getString(1)), new LotNumber(row.getString(2))))
                .list();
    }
}
