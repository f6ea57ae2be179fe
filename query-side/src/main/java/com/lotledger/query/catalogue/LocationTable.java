package com.lotledger.query.catalogue;

import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.query.projection.RecordedEvent;

/** The table {@code location}. */
final class LocationTable {

    private final CatalogueTables tables;

    LocationTable(CatalogueTables tables) {
        this.tables = tables;
    }

    void project(LocationEvent event, RecordedEvent recorded) {
        switch (event) {
            case LocationEvent.LocationDefined defined ->
                tables.insert(
                        "location",
                        recorded,
                        defined.location(),
                        defined.description(),
                        defined.parent(),
                        defined.usesDefaultLocationNumbers(),
                        defined.firstLotNumber(),
                        defined.firstReceiptNumber(),
                        defined.preferences().lotNumbersMayStartWithAnyCharacter(),
                        defined.preferences().refuseExpiredLots(),
                        defined.preferences().newItemsUseLotTracking(),
                        defined.preferences().newItemsUseAutoLotNumbers(),
                        null);
            case LocationEvent.LocationDescribed described ->
                tables.change("location", described.location(), recorded, "description = ?", described.description());
            case LocationEvent.LocationPreferencesChanged changed -> prefer(changed, recorded);
            case LocationEvent.LocationQualityPreferencesChanged changed ->
                tables.change(
                        "location",
                        changed.location(),
                        recorded,
                        "receive_into_quarantine = ?, poster_may_release = ?",
                        changed.preferences().receiveIntoQuarantine(),
                        changed.preferences().posterMayRelease());
            case LocationEvent.DefaultReceivingBinChosen chosen ->
                tables.change("location", chosen.location(), recorded, "default_receiving_bin = ?", chosen.bin());
            case LocationEvent.GlnAssigned assigned -> {
                tables.assign("location", "gln", assigned.location(), recorded, assigned.gln());
                tables.change("location", assigned.location(), recorded, "gln = ?", assigned.gln());
            }
            case LocationEvent.NextNumberChanged changed -> goOn(changed, changed.series(), changed.next(), recorded);
            case LocationEvent.NumbersDrawn drawn ->
                goOn(drawn, drawn.series(), drawn.first() + drawn.count(), recorded);
        }
    }

    private void prefer(LocationEvent.LocationPreferencesChanged changed, RecordedEvent recorded) {
        LocationPreferences preferences = changed.preferences();
        tables.change(
                "location",
                changed.location(),
                recorded,
                """
                lot_numbers_may_start_with_any_character = ?, refuse_expired_lots = ?,
                new_items_use_lot_tracking = ?, new_items_use_auto_lot_numbers = ?
                """,
                preferences.lotNumbersMayStartWithAnyCharacter(),
                preferences.refuseExpiredLots(),
                preferences.newItemsUseLotTracking(),
                preferences.newItemsUseAutoLotNumbers());
    }

    private void goOn(LocationEvent event, NumberSeries series, long next, RecordedEvent recorded) {
        String column = switch (series) {
            case RECEIPT_NUMBERS -> "next_receipt_number";
            case LOT_NUMBERS -> "next_lot_number";
        };
        tables.change("location", event.location(), recorded, column + " = ?", next);
    }
}
