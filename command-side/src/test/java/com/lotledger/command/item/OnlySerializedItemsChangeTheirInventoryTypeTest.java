package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.GAUZE;
import static com.lotledger.api.examples.Items.gauzeDefined;
import static com.lotledger.command.item.DefineItems.ITEM;
import static com.lotledger.command.item.DefineItems.defined;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.ChangeInventoryType;
import com.lotledger.api.item.ItemEvent.ItemInventoryTypeChanged;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class OnlySerializedItemsChangeTheirInventoryTypeTest {

    @Test
    void an_inventoried_item_stays_inventoried_R_A08() {
        Decision.of(Item.class)
                .given(gauzeDefined())
                .when(new ChangeInventoryType(GAUZE, InventoryType.SERIALIZED))
                .refusedFor("R-A08 inventoryType");
    }

    @Test
    void a_serialized_item_stays_serialized_R_A08() {
        Decision.of(Item.class)
                .given(defined(InventoryType.SERIALIZED))
                .when(new ChangeInventoryType(ITEM, InventoryType.INVENTORIED))
                .refusedFor("R-A08 inventoryType");
    }

    @Test
    void a_serialized_item_can_become_auto_serialized_and_back_R_A08() {
        Decision.of(Item.class)
                .given(defined(InventoryType.SERIALIZED))
                .when(new ChangeInventoryType(ITEM, InventoryType.AUTO_SERIALIZED))
                .happens(new ItemInventoryTypeChanged(ITEM, InventoryType.AUTO_SERIALIZED));
        Decision.of(Item.class)
                .given(defined(InventoryType.AUTO_SERIALIZED))
                .when(new ChangeInventoryType(ITEM, InventoryType.SERIALIZED))
                .happens(new ItemInventoryTypeChanged(ITEM, InventoryType.SERIALIZED));
    }
}
