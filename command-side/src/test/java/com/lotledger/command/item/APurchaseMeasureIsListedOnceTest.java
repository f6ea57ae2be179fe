package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.BOX;
import static com.lotledger.api.examples.Items.BOX_OF_20;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class APurchaseMeasureIsListedOnceTest {

    @Test
    void a_measure_with_two_factors_is_refused_R_L03() {
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.INVENTORIED)
                        .purchaseMeasures(BOX_OF_20, new PurchaseMeasure(BOX, ConversionFactor.of("24"), 0))
                        .build())
                .refusedFor("R-L03 purchaseMeasures");
    }
}
