package com.lotledger.web.lots;

import com.lotledger.api.lot.LotQuery.Column;
import com.lotledger.api.lot.LotQuery.FindLots;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.VendorCode;
import com.lotledger.web.page.Typed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of the lots browser says; as typed, so that it is shown again as it was. */
record LotFilter(
        @Nullable String item,
        @Nullable String lotNumber,
        @Nullable String vendor,
        @Nullable String location,
        @Nullable String expiresFrom,
        @Nullable String expiresTo,
        @Nullable String stock,
        @Nullable String sort,
        @Nullable String direction,
        @Nullable String cursor) {

    private static final int LINES = 50;

    FindLots question() {
        Violations violations = new Violations();
        ItemCode itemCode = Typed.read(violations, "item", item, ItemCode::new);
        VendorCode vendorCode = Typed.read(violations, "vendor", vendor, VendorCode::new);
        LocationCode locationCode = Typed.read(violations, "location", location, LocationCode::new);
        String number = Typed.read(violations, "lotNumber", lotNumber, text -> text);
        LocalDate from = Typed.date(violations, "expiresFrom", expiresFrom);
        LocalDate to = Typed.date(violations, "expiresTo", expiresTo);
        Column column = Typed.read(violations, "sort", sort, LotFilter::column);
        String page = Typed.read(violations, "cursor", cursor, text -> text);
        violations.refuseIfAny();
        return new FindLots(
                itemCode,
                vendorCode,
                number,
                from,
                to,
                locationCode,
                stockWanted(),
                Objects.requireNonNullElse(column, Column.ITEM),
                "down".equals(direction),
                LINES,
                page);
    }

    private @Nullable Boolean stockWanted() {
        return (stock == null || stock.isEmpty() || stock.equals("any")) ? null : stock.equals("in");
    }

    private static Column column(String name) {
        for (Column each : Column.values()) {
            if (each.name().equals(name.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return Column.ITEM;
    }
}
