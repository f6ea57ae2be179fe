package com.lotledger.query.receipt;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads when lots expire, many in one statement. */
final class LotExpiries {

    private static final String SQL = """
            SELECT lot.item, lot.lot_number, lot.expires_on
            FROM unnest(?::text[], ?::text[]) AS named (item, lot_number)
            JOIN views.lot ON lot.item = named.item AND lot.lot_number = named.lot_number
            WHERE lot.expires_on < 'infinity'
            """;

    private final JdbcClient database;

    LotExpiries(JdbcClient database) {
        this.database = database;
    }

    /** The expiry date of each lot that exists and expires. */
    Map<LotId, LocalDate> of(Set<LotId> lots) {
        List<LotId> named = List.copyOf(lots);
        Map<LotId, LocalDate> expiries = new HashMap<>();
        RowCallbackHandler collect = row -> expiries.put(
                new LotId(new ItemCode(row.getString(1)), new LotNumber(row.getString(2))),
                row.getObject(3, LocalDate.class));
        database.sql(SQL)
                .params(
                        named.stream().map(lot -> lot.item().value()).toArray(String[]::new),
                        named.stream().map(lot -> lot.number().value()).toArray(String[]::new))
                .query(collect);
        return expiries;
    }
}
