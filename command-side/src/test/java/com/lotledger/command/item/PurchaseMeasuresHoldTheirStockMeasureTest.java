package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.BOX;
import static com.lotledger.api.examples.Items.MEDICINE;
import static com.lotledger.api.examples.Items.medicineDefined;

import com.lotledger.api.item.ItemCommand.ChangeStockMeasure;
import com.lotledger.api.item.ItemEvent.ItemStockMeasureChanged;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureRemoved;
import com.lotledger.api.value.Measure;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class PurchaseMeasuresHoldTheirStockMeasureTest {

    private static final Measure CAPSULE = new Measure("CAPSULE");

    @Test
    void factors_counted_in_the_stock_measure_hold_it_R_L01() {
        Decision.of(Item.class)
                .given(medicineDefined())
                .when(new ChangeStockMeasure(MEDICINE, CAPSULE, null))
                .refusedFor("R-L01 stockMeasure");
    }

    @Test
    void without_them_it_changes_R_L01() {
        Decision.of(Item.class)
                .given(medicineDefined(), new PurchaseMeasureRemoved(MEDICINE, BOX))
                .when(new ChangeStockMeasure(MEDICINE, CAPSULE, null))
                .happens(new ItemStockMeasureChanged(MEDICINE, CAPSULE, 0));
    }
}
