package com.lotledger.query.catalogue;

import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** The tables {@code item}, {@code item_purchase_measure} and {@code item_put_away_bin}. */
final class ItemTables {

    private final CatalogueTables tables;

    ItemTables(CatalogueTables tables) {
        this.tables = tables;
    }

    void project(ItemEvent event, RecordedEvent recorded) {
        switch (event) {
            case ItemDefined defined -> define(defined, recorded);
            case ItemEvent.ItemDescribed described ->
                change(described, recorded, "description = ?", described.description());
            case ItemEvent.ItemInventoryTypeChanged changed ->
                change(changed, recorded, "inventory_type = ?", changed.inventoryType());
            case ItemEvent.ItemStockMeasureChanged changed ->
                change(changed, recorded, """
                    default_purchase_measure = CASE WHEN default_purchase_measure = stock_measure
                        THEN ? ELSE default_purchase_measure END, stock_measure = ?, stock_decimals = ?
                    """, changed.stockMeasure(), changed.stockMeasure(), changed.stockDecimals());
            case ItemEvent.LotTrackingEnabled enabled -> change(enabled, recorded, "lot_tracking = true");
            case ItemEvent.LotTrackingDisabled disabled ->
                change(disabled, recorded, "lot_tracking = false, auto_lot_numbers = false");
            case ItemEvent.AutoLotNumbersEnabled enabled -> change(enabled, recorded, "auto_lot_numbers = true");
            case ItemEvent.AutoLotNumbersDisabled disabled -> change(disabled, recorded, "auto_lot_numbers = false");
            case ItemEvent.ItemExpiryPolicyChanged changed ->
                change(changed, recorded, "expiry_policy = ?", policy(changed.expiryPolicy()));
            case ItemEvent.PurchaseMeasureSet set -> {
                list(set.item(), set.purchaseMeasure());
                change(set, recorded, "");
            }
            case ItemEvent.PurchaseMeasureRemoved removed -> {
                tables.run(
                        "UPDATE %s.item_purchase_measure SET listed = false WHERE item = ? AND measure = ?",
                        removed.item(), removed.measure());
                change(removed, recorded, "");
            }
            case ItemEvent.DefaultPurchaseMeasureChosen chosen ->
                change(chosen, recorded, "default_purchase_measure = ?", chosen.measure());
            case ItemEvent.PurchaseMeasureFirstUsed used -> {
                use(used);
                change(used, recorded, "");
            }
            case ItemEvent.PutAwayBinChosen chosen -> {
                choose(chosen);
                change(chosen, recorded, "");
            }
            case ItemEvent.ItemDiscontinued discontinued -> change(discontinued, recorded, "discontinued = true");
            case ItemEvent.ItemReinstated reinstated -> change(reinstated, recorded, "discontinued = false");
            case ItemEvent.ItemShelfLifeChanged changed -> keep(changed, recorded);
            case ItemEvent.GtinAssigned assigned -> {
                tables.assign("item", "gtin", assigned.item(), recorded, assigned.gtin());
                change(assigned, recorded, "gtin = ?", assigned.gtin());
            }
            // Stock is no property of the item.
            case ItemEvent.UntrackedStockReceived ignoredStock -> {}
            case ItemEvent.UntrackedStockMovedToLot ignoredStock -> {}
        }
    }

    private void define(ItemDefined defined, RecordedEvent recorded) {
        tables.insert(
                "item",
                recorded,
                defined.item(),
                defined.description(),
                defined.inventoryType(),
                defined.stockMeasure(),
                defined.stockDecimals(),
                defined.lotTracking(),
                defined.autoLotNumbers(),
                policy(defined.expiryPolicy()),
                defined.purchaseMeasures().isEmpty()
                        ? defined.stockMeasure()
                        : defined.purchaseMeasures().getFirst().measure(),
                false);
        defined.purchaseMeasures().forEach(measure -> list(defined.item(), measure));
    }

    private void list(ItemCode item, PurchaseMeasure measure) {
        tables.run("""
                INSERT INTO %s.item_purchase_measure VALUES (?, ?, ?, ?, true, false)
                ON CONFLICT (item, measure)
                    DO UPDATE SET factor = excluded.factor, decimals = excluded.decimals, listed = true
                """, item, measure.measure(), measure.factor().value(), measure.mostDecimals());
    }

    private void use(ItemEvent.PurchaseMeasureFirstUsed used) {
        tables.run("""
                INSERT INTO %s.item_purchase_measure VALUES (?, ?, ?, 0, false, true)
                ON CONFLICT (item, measure) DO UPDATE SET used = true
                """, used.item(), used.measure(), used.factor().value());
    }

    private void choose(ItemEvent.PutAwayBinChosen chosen) {
        tables.run(
                "DELETE FROM %s.item_put_away_bin WHERE item = ? AND location = ?", chosen.item(), chosen.location());
        if (chosen.bin() != null) {
            tables.run(
                    "INSERT INTO %s.item_put_away_bin VALUES (?, ?, ?)",
                    chosen.item(), chosen.location(), chosen.bin());
        }
    }

    private void keep(ItemEvent.ItemShelfLifeChanged changed, RecordedEvent recorded) {
        ShelfLife asked = changed.shelfLife();
        change(
                changed,
                recorded,
                """
                days_at_receipt = ?, refuse_at_receipt = ?, days_at_shipment = ?, refuse_at_shipment = ?,
                announce_days_ahead = ?
                """,
                asked.daysAtReceipt(),
                asked.refuseAtReceipt(),
                asked.daysAtShipment(),
                asked.refuseAtShipment(),
                asked.announceDaysAhead());
    }

    private void change(ItemEvent event, RecordedEvent recorded, String assignments, @Nullable Object... values) {
        tables.change("item", event.item(), recorded, assignments, values);
    }

    private static String policy(ExpiryPolicy policy) {
        return JsonText.of(ExpiryPolicy.class, policy);
    }
}
