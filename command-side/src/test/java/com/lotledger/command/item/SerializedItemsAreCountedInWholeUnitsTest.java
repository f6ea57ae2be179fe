package com.lotledger.command.item;

import static com.lotledger.command.item.DefineItems.EACH;
import static com.lotledger.command.item.DefineItems.ITEM;
import static com.lotledger.command.item.DefineItems.defined;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.ChangeStockMeasure;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class SerializedItemsAreCountedInWholeUnitsTest {

    @Test
    void a_serialized_item_has_no_decimals_R_A12() {
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.SERIALIZED).stockDecimals(1).build())
                .refusedFor("R-A12 stockDecimals");
    }

    @Test
    void and_gets_none_R_A12() {
        Decision.of(Item.class)
                .given(defined(InventoryType.SERIALIZED))
                .when(new ChangeStockMeasure(ITEM, EACH, 1))
                .refusedFor("R-A12 stockDecimals");
    }

    @Test
    void not_saying_means_none_R_A12() {
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.SERIALIZED).build())
                .happens(defined(InventoryType.SERIALIZED));
    }

    @Test
    void another_item_has_as_many_as_it_was_told_R_A12() {
        ItemDefined told = defined(InventoryType.INVENTORIED);
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.INVENTORIED).stockDecimals(0).build())
                .happens(told);
    }
}
