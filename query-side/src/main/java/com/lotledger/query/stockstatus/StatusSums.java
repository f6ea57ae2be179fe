package com.lotledger.query.stockstatus;

import com.lotledger.api.lot.StatusQuantities;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Adds up rows that have a status and a quantity on hand. */
public final class StatusSums {

    /** What to select: the total, and a column for each status. */
    public static final String COLUMNS = Arrays.stream(QualityStatus.values())
            .map(status -> "coalesce(sum(on_hand) FILTER (WHERE status = '%s'), 0) AS sum_%s".formatted(status, status))
            .collect(Collectors.joining(", ", "coalesce(sum(on_hand), 0) AS sum_all, ", ""));

    private StatusSums() {}

    /** The sums of a row. */
    public static StatusQuantities of(ResultSet row) throws SQLException {
        return new StatusQuantities(
                Cells.quantity(row, "sum_all"),
                Cells.quantity(row, "sum_released"),
                Cells.quantity(row, "sum_quarantined"),
                Cells.quantity(row, "sum_on_hold"),
                Cells.quantity(row, "sum_rejected"),
                Cells.quantity(row, "sum_recalled"));
    }
}
