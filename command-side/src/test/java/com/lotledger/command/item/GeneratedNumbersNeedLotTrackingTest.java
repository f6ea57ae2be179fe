package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.GAUZE;
import static com.lotledger.api.examples.Items.MEDICINE;
import static com.lotledger.api.examples.Items.gauzeDefined;
import static com.lotledger.api.examples.Items.medicineDefined;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.EnableAutoLotNumbers;
import com.lotledger.api.item.ItemEvent.AutoLotNumbersEnabled;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class GeneratedNumbersNeedLotTrackingTest {

    @Test
    void without_lot_tracking_numbers_are_not_generated_R_A03() {
        Decision.of(Item.class)
                .given(gauzeDefined())
                .when(new EnableAutoLotNumbers(GAUZE))
                .refusedFor("R-A03 autoLotNumbers");
    }

    @Test
    void an_item_cannot_be_defined_with_generated_numbers_alone_R_A03() {
        Decision.of(Item.class)
                .when(DefineItems.of(InventoryType.INVENTORIED)
                        .lotTracking(false)
                        .autoLotNumbers(true)
                        .build())
                .refusedFor("R-A03 autoLotNumbers");
    }

    @Test
    void with_lot_tracking_they_are_R_A03() {
        Decision.of(Item.class)
                .given(medicineDefined())
                .when(new EnableAutoLotNumbers(MEDICINE))
                .happens(new AutoLotNumbersEnabled(MEDICINE));
    }
}
