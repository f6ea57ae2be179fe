package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.BOX_OF_20;
import static com.lotledger.command.item.DefineItems.ITEM;
import static com.lotledger.command.item.DefineItems.defined;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.SetPurchaseMeasure;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class SerializedItemsAreBoughtInTheirStockMeasureTest {

    @Test
    void a_serialized_item_is_bought_in_no_other_measure_R_A12() {
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.SERIALIZED)
                        .purchaseMeasures(BOX_OF_20)
                        .build())
                .refusedFor("R-A12 purchaseMeasures");
    }

    @Test
    void and_gets_none_R_A12() {
        Decision.of(Item.class)
                .given(defined(InventoryType.SERIALIZED))
                .when(new SetPurchaseMeasure(ITEM, BOX_OF_20))
                .refusedFor("R-A12 purchaseMeasures");
    }
}
