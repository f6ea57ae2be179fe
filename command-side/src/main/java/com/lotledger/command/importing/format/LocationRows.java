package com.lotledger.command.importing.format;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.lotledger.api.location.LocationCommand.DefineLocation;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.LocationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of {@code locations.csv}. */
final class LocationRows {

    static final Columns COLUMNS = new Columns(
            List.of("location", "description"),
            List.of(
                    "parent",
                    "first_lot_number",
                    "first_receipt_number",
                    "lot_numbers_may_start_with_any_character",
                    "refuse_expired_lots"));

    private LocationRows() {}

    static Object command(Cells cells, Violations violations) {
        LocationCode location = cells.required("location", LocationCode::new);
        String description = cells.requiredText("description", 200);
        LocationCode parent = cells.optional("parent", LocationCode::new);
        Long firstLotNumber = cells.optional("first_lot_number", Cells::wholeLong);
        Long firstReceiptNumber = cells.optional("first_receipt_number", Cells::wholeLong);
        LocationPreferences preferences = preferences(cells);
        violations.refuseIfAny();
        return new DefineLocation(
                requireNonNull(location),
                requireNonNull(description),
                parent,
                false,
                firstLotNumber,
                firstReceiptNumber,
                preferences);
    }

    private static @Nullable LocationPreferences preferences(Cells cells) {
        Boolean anyCharacter = cells.optional("lot_numbers_may_start_with_any_character", Cells::flag);
        Boolean refuseExpired = cells.optional("refuse_expired_lots", Cells::flag);
        if (anyCharacter == null && refuseExpired == null) {
            return null;
        }
        return new LocationPreferences(
                requireNonNullElse(anyCharacter, false), requireNonNullElse(refuseExpired, false), false, false);
    }
}
