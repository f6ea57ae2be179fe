package com.lotledger.command.importing.format;

import static java.util.Objects.requireNonNull;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of {@code items.csv}. */
final class ItemRows {

    static final Columns COLUMNS = new Columns(
            List.of("item", "description", "stock_measure"),
            List.of(
                    "lot_tracking",
                    "auto_lot_numbers",
                    "expiry_from",
                    "expiry_period",
                    "expiry_unit",
                    "inventory_type",
                    "purchase_measures",
                    "stock_decimals"));

    private ItemRows() {}

    /** How {@code expiry_from} says where an expiry date comes from. */
    private enum ExpiryFrom {
        NOT_REQUIRED,
        BY_DATE,
        MANUFACTURE_DATE,
        PURCHASE_DATE
    }

    static Object command(Cells cells, Violations violations) {
        ItemCode item = cells.required("item", ItemCode::new);
        String description = cells.requiredText("description", 200);
        Measure stockMeasure = cells.required("stock_measure", Measure::new);
        InventoryType type = cells.optional("inventory_type", Cells.oneOf(InventoryType.class));
        Integer decimals = cells.optional("stock_decimals", Cells::whole);
        Boolean lotTracking = cells.optional("lot_tracking", Cells::flag);
        Boolean autoLotNumbers = cells.optional("auto_lot_numbers", Cells::flag);
        ExpiryPolicy expiry = expiry(cells, violations);
        List<PurchaseMeasure> measures = cells.optional("purchase_measures", ItemRows::measures);
        violations.refuseIfAny();
        return new DefineItem(
                requireNonNull(item),
                requireNonNull(description),
                type,
                requireNonNull(stockMeasure),
                decimals,
                lotTracking,
                autoLotNumbers,
                expiry,
                measures,
                null);
    }

    private static @Nullable ExpiryPolicy expiry(Cells cells, Violations violations) {
        ExpiryFrom from = cells.optional("expiry_from", Cells.oneOf(ExpiryFrom.class));
        Integer length = cells.optional("expiry_period", Cells::whole);
        ExpiryPolicy.Unit unit = cells.optional("expiry_unit", Cells.oneOf(ExpiryPolicy.Unit.class));
        if (from == ExpiryFrom.MANUFACTURE_DATE) {
            return period(length, unit, ExpiryPolicy.From.MANUFACTURE_DATE, cells, violations);
        }
        if (from == ExpiryFrom.PURCHASE_DATE) {
            return period(length, unit, ExpiryPolicy.From.PURCHASE_DATE, cells, violations);
        }
        String why = "only an expiry from MANUFACTURE_DATE or PURCHASE_DATE has a period";
        violations
                .unless(cells.isEmpty("expiry_period"), "R-X22", "expiry_period", why)
                .unless(cells.isEmpty("expiry_unit"), "R-X22", "expiry_unit", why);
        return from == ExpiryFrom.BY_DATE ? new ExpiryPolicy.ByDate() : new ExpiryPolicy.NotRequired();
    }

    private static @Nullable ExpiryPolicy period(
            @Nullable Integer length,
            ExpiryPolicy.@Nullable Unit unit,
            ExpiryPolicy.From from,
            Cells cells,
            Violations violations) {
        violations
                .unless(!cells.isEmpty("expiry_period"), "R-X03", "expiry_period", "expiry_period is required")
                .unless(!cells.isEmpty("expiry_unit"), "R-X03", "expiry_unit", "expiry_unit is required");
        return length == null || unit == null
                ? null
                : violations.collect("", () -> new ExpiryPolicy.Period(length, unit, from));
    }

    /** Reads {@code BOX=20;CASE=240}. */
    private static List<PurchaseMeasure> measures(String text) {
        return Arrays.stream(text.split(";")).map(ItemRows::measure).toList();
    }

    private static PurchaseMeasure measure(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw Cells.refused("purchase measures are written as BOX=20;CASE=240: measure=stock measures it holds");
        }
        return new PurchaseMeasure(
                new Measure(text.substring(0, equals).strip()),
                ConversionFactor.of(text.substring(equals + 1).strip()),
                null);
    }
}
