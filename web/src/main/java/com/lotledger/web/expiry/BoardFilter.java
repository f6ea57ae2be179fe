package com.lotledger.web.expiry;

import com.lotledger.api.lot.LotExpirationQuery.CountExpirations;
import com.lotledger.api.lot.LotExpirationQuery.FindLotExpirations;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.web.page.Typed;
import com.lotledger.web.page.Visitor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the board says.
 *
 * @param location where; empty for everywhere, the visitor's own when left out
 * @param item only this item
 * @param weeks how many weeks
 * @param cursor the page of expired lots
 */
record BoardFilter(
        @Nullable String location,
        @Nullable String item,
        @Nullable String weeks,
        @Nullable String cursor) {

    static final int USUAL_WEEKS = 13;

    private static final int LINES = 25;

    /** The same with what the visitor has chosen for all pages. */
    BoardFilter of(Visitor visitor) {
        return new BoardFilter(location == null ? visitor.location() : location, item, weeks, cursor);
    }

    /** How many weeks are shown. */
    public int span() {
        return weeks != null && weeks.matches("[0-9]{1,3}") ? Math.clamp(Long.parseLong(weeks), 1, 104) : USUAL_WEEKS;
    }

    CountExpirations calendar(LocalDate today) {
        Violations violations = new Violations();
        ItemCode itemCode = Typed.read(violations, "item", item, ItemCode::new);
        LocationCode locationCode = Typed.read(violations, "location", location, LocationCode::new);
        violations.refuseIfAny();
        return new CountExpirations(today, span(), itemCode, locationCode);
    }

    FindLotExpirations expired(LocalDate today) {
        CountExpirations same = calendar(today);
        return new FindLotExpirations(
                today,
                null,
                today.minusDays(1),
                null,
                same.item(),
                same.location(),
                false,
                false,
                LINES,
                cursor == null || cursor.isEmpty() ? null : cursor);
    }
}
