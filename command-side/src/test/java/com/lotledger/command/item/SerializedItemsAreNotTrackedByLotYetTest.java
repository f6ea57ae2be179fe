package com.lotledger.command.item;

import static com.lotledger.command.item.DefineItems.ITEM;
import static com.lotledger.command.item.DefineItems.defined;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.EnableLotTracking;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class SerializedItemsAreNotTrackedByLotYetTest {

    @Test
    void a_serialized_item_cannot_be_tracked_by_lot_yet_R_A02() {
        Decision.of(Item.class)
                .given(defined(InventoryType.SERIALIZED))
                .when(new EnableLotTracking(ITEM))
                .refusedFor("R-A02 lotTracking");
    }

    @Test
    void a_serialized_item_cannot_be_defined_with_lot_tracking_yet_R_A02() {
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.AUTO_SERIALIZED)
                        .lotTracking(true)
                        .build())
                .refusedFor("R-A02 lotTracking");
    }
}
