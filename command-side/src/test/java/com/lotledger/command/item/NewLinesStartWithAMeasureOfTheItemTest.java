package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.MEDICINE;
import static com.lotledger.api.examples.Items.PACK;
import static com.lotledger.api.examples.Items.medicineDefined;

import com.lotledger.api.item.ItemCommand.ChooseDefaultPurchaseMeasure;
import com.lotledger.api.item.ItemEvent.DefaultPurchaseMeasureChosen;
import com.lotledger.api.value.Measure;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class NewLinesStartWithAMeasureOfTheItemTest {

    @Test
    void a_measure_the_item_is_not_bought_in_is_no_default_R_L03() {
        Decision.of(Item.class)
                .given(medicineDefined())
                .when(new ChooseDefaultPurchaseMeasure(MEDICINE, new Measure("PALLET")))
                .refusedFor("R-L03 measure");
    }

    @Test
    void the_stock_measure_may_be_the_default_R_L03() {
        Decision.of(Item.class)
                .given(medicineDefined())
                .when(new ChooseDefaultPurchaseMeasure(MEDICINE, PACK))
                .happens(new DefaultPurchaseMeasureChosen(MEDICINE, PACK));
    }
}
