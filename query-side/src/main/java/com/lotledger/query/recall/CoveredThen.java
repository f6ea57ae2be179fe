package com.lotledger.query.recall;

import com.lotledger.api.value.RecallId;
import com.lotledger.query.question.Listing;
import com.lotledger.query.recallscope.SqlPart;
import java.util.List;

/** The deliveries of a case at a position. */
final class CoveredThen {

    private static final String SQL = """
            SELECT item, lot_number, receipt, line FROM views.recall_delivery
            WHERE recall = ? AND position <= ? AND (left_position IS NULL OR left_position > ?)
            """;

    private CoveredThen() {}

    static SqlPart of(RecallId recall, long position) {
        return new SqlPart(SQL, List.of(recall.value(), position, position));
    }

    static Listing listing(String columns, RecallId recall, long position) {
        return Listing.of(columns, "views.recall_delivery")
                .where("recall = ?", recall)
                .where("position <= ?", position)
                .where("(left_position IS NULL OR left_position > ?)", position);
    }
}
