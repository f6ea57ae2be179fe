package com.lotledger.query.catalogue;

import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.query.projection.RecordedEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The table {@code lot_expiry_change}: only ever added to. */
final class ExpiryChangeTable {

    private final CatalogueTables tables;

    ExpiryChangeTable(CatalogueTables tables) {
        this.tables = tables;
    }

    /** A migration may have added it already. */
    void project(LotExpiryChanged changed, RecordedEvent recorded) {
        tables.run(
                """
                INSERT INTO %s.lot_expiry_change VALUES (?, ?, ?, ?, ?::date, ?::date, ?)
                ON CONFLICT (item, lot_number, position) DO NOTHING
                """,
                changed.item(),
                changed.lotNumber(),
                recorded.position(),
                changed.change(),
                text(changed.before()),
                text(changed.expiresOn()),
                recorded.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
