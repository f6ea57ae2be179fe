package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.FREIGHT;
import static com.lotledger.api.examples.Items.GAUZE;
import static com.lotledger.api.examples.Items.freightDefined;
import static com.lotledger.api.examples.Items.gauzeDefined;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.EnableLotTracking;
import com.lotledger.api.item.ItemEvent.LotTrackingEnabled;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class OnlyInventoriedItemsHaveLotsTest {

    @Test
    void an_item_without_stock_cannot_be_tracked_by_lot_R_A01() {
        Decision.of(Item.class)
                .given(freightDefined())
                .when(new EnableLotTracking(FREIGHT))
                .refusedFor("R-A01 lotTracking");
    }

    @Test
    void an_item_without_stock_cannot_be_defined_with_lot_tracking_R_A01() {
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.NON_INVENTORIED)
                        .lotTracking(true)
                        .build())
                .refusedFor("R-A01 lotTracking");
    }

    @Test
    void an_inventoried_item_can_be_tracked_by_lot_R_A02() {
        Decision.of(Item.class)
                .given(gauzeDefined())
                .when(new EnableLotTracking(GAUZE))
                .happens(new LotTrackingEnabled(GAUZE));
    }
}
