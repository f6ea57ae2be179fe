package com.lotledger.web.lots;

import com.lotledger.api.lot.LotQuery.Column;
import com.lotledger.api.lot.LotQuery.FindLots;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.VendorCode;
import com.lotledger.web.page.Typed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

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

    /** The address of the same lots as a file. */
    public String export(String format) {
        FindLots question = question();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/files/exports/lots." + format);
        Map<String, @Nullable Object> filters = new LinkedHashMap<>();
        filters.put("item", question.item());
        filters.put("vendor", question.vendor());
        filters.put("lotNumber", question.lotNumber());
        filters.put("expiresFrom", question.expiresFrom());
        filters.put("expiresTo", question.expiresTo());
        filters.put("location", question.location());
        filters.put("withStock", question.withStock());
        filters.put("sort", (question.descending() ? "-" : "") + nameOf(question.sort()));
        filters.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
            }
        });
        return address.build(true).toUriString();
    }

    /** A column as the API names it. */
    private static String nameOf(Column column) {
        String[] words = column.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int word = 1; word < words.length; word++) {
            name.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
        }
        return name.toString();
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
