package com.lotledger.query.fsma;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which records are asked for. */
record TraceabilityFilter(
        @Parameter(description = "only what was received or shipped on this date or later") @Nullable
        LocalDate from,

        @Parameter(description = "only what was received or shipped on this date or earlier") @Nullable
        LocalDate to,

        @Parameter(description = "only this item") @Nullable ItemCode item,

        @Parameter(description = "only the lot of this number, one it had before, or its vendor's own") @Nullable
        LotNumber lot) {

    /** What narrows the ledger; its parameters are {@link #values}. */
    String conditions() {
        StringBuilder conditions = new StringBuilder();
        add(conditions, from, " AND ledger.business_date >= ?");
        add(conditions, to, " AND ledger.business_date <= ?");
        add(conditions, item, " AND ledger.item = ?");
        add(conditions, lot, """

                AND (ledger.lot_number = ?
                    OR EXISTS (SELECT FROM views.lot_name AS name WHERE name.item = ledger.item
                        AND (name.lot_number = ledger.lot_number AND name.name = ?
                            OR name.lot_number = ? AND name.name = ledger.lot_number)))
                """);
        return conditions.toString();
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        if (from != null) {
            values.add(from);
        }
        if (to != null) {
            values.add(to);
        }
        if (item != null) {
            values.add(item.value());
        }
        if (lot != null) {
            values.addAll(List.of(lot.value(), lot.value(), lot.value()));
        }
        return values;
    }

    private static void add(StringBuilder conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.append(condition);
        }
    }
}
