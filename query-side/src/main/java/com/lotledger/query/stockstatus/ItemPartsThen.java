package com.lotledger.query.stockstatus;

import com.lotledger.query.past.LotsThen;
import com.lotledger.query.past.StockThen;
import com.lotledger.query.past.Then;
import java.time.LocalDate;

/**
 * Parts of the past stock of items: by location and status from the closed ledger, and beside them what of it had expired, for which
 * only lots are read that had expired and may have held something.
 */
final class ItemPartsThen {

    /** What to select from {@link #of}. */
    static final String SUMS = """
            coalesce(sum(on_hand) FILTER (WHERE status = 'RELEASED'), 0) - coalesce(sum(expired_part), 0) AS available,
            coalesce(sum(expired_part), 0) AS expired,
            coalesce(sum(on_hand) FILTER (WHERE status = ''), 0) AS untracked,
            """ + StatusSums.COLUMNS;

    private ItemPartsThen() {}

    static String of(Then then, LocalDate today) {
        StockThen stock = new StockThen(then);
        return """
                (SELECT item, location, status, on_hand, 0 AS expired_part FROM (%s) AS held
                UNION ALL SELECT part.item, part.location, NULL, 0, %s
                    FROM views.bin_quantity AS part
                    JOIN views.lot ON lot.item = part.item AND lot.lot_number = part.lot_number
                    WHERE %s AND %s < DATE '%s') AS part
                """.formatted(
                        stock.items("true"),
                        stock.releasedInBin("part.item", "part.lot_number", "part.bin", "part.location"),
                        stock.mayHaveHeld("part"),
                        LotsThen.expiry(then, "lot"),
                        today);
    }
}
