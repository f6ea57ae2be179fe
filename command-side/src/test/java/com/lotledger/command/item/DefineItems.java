package com.lotledger.command.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definitions of one item, each with nothing but what its test is about. */
record DefineItems(
        InventoryType type,
        @Nullable Integer stockDecimals,
        @Nullable Boolean lotTracking,
        @Nullable Boolean autoLotNumbers,
        @Nullable List<PurchaseMeasure> purchaseMeasures,
        @Nullable LocationCode definedAt) {

    static final ItemCode ITEM = new ItemCode("X-1");
    static final Measure EACH = new Measure("EA");

    static DefineItems of(InventoryType type) {
        return new DefineItems(type, null, null, null, null, null);
    }

    /** The same item, as it is when it was defined with no decimals and nothing else. */
    static ItemDefined defined(InventoryType type) {
        return new ItemDefined(
                ITEM, "Something", type, EACH, 0, false, false, new ExpiryPolicy.NotRequired(), List.of());
    }

    DefineItems stockDecimals(int decimals) {
        return new DefineItems(type, decimals, lotTracking, autoLotNumbers, purchaseMeasures, definedAt);
    }

    DefineItems lotTracking(boolean tracked) {
        return new DefineItems(type, stockDecimals, tracked, autoLotNumbers, purchaseMeasures, definedAt);
    }

    DefineItems autoLotNumbers(boolean generated) {
        return new DefineItems(type, stockDecimals, lotTracking, generated, purchaseMeasures, definedAt);
    }

    DefineItems purchaseMeasures(PurchaseMeasure... measures) {
        return new DefineItems(type, stockDecimals, lotTracking, autoLotNumbers, List.of(measures), definedAt);
    }

    DefineItems definedAt(LocationCode location) {
        return new DefineItems(type, stockDecimals, lotTracking, autoLotNumbers, purchaseMeasures, location);
    }

    DefineItem build() {
        return new DefineItem(
                ITEM,
                "Something",
                type,
                EACH,
                stockDecimals,
                lotTracking,
                autoLotNumbers,
                null,
                purchaseMeasures,
                definedAt);
    }
}
