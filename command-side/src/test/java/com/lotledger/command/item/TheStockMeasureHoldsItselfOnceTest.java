package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.BOX_OF_20;
import static com.lotledger.command.item.DefineItems.EACH;
import static com.lotledger.command.item.DefineItems.ITEM;
import static com.lotledger.command.item.DefineItems.defined;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.SetPurchaseMeasure;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureSet;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class TheStockMeasureHoldsItselfOnceTest {

    @Test
    void the_stock_measure_has_no_other_factor_than_one_R_L01() {
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.INVENTORIED)
                        .purchaseMeasures(BOX_OF_20, new PurchaseMeasure(EACH, ConversionFactor.of("2"), 0))
                        .build())
                .refusedFor("R-L01 purchaseMeasures[1].factor");
        Decision.of(Item.class)
                .given(defined(InventoryType.INVENTORIED))
                .when(new SetPurchaseMeasure(ITEM, new PurchaseMeasure(EACH, ConversionFactor.of("2"), 0)))
                .refusedFor("R-L01 purchaseMeasure.factor");
    }

    @Test
    void the_stock_measure_may_be_listed_R_L01() {
        PurchaseMeasure each = new PurchaseMeasure(EACH, ConversionFactor.ONE, 0);
        Decision.of(Item.class)
                .given(defined(InventoryType.INVENTORIED))
                .when(new SetPurchaseMeasure(ITEM, each))
                .happens(new PurchaseMeasureSet(ITEM, each));
    }
}
