package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.BOX;
import static com.lotledger.api.examples.Items.MEDICINE;
import static com.lotledger.api.examples.Items.medicineDefined;

import com.lotledger.api.examples.Receipts;
import com.lotledger.api.item.ItemCommand.SetPurchaseMeasure;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureFirstUsed;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureRemoved;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureSet;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.command.testing.Decision;
import org.junit.jupiter.api.Test;

class AMeasureUsedInADocumentKeepsItsFactorTest {

    private static final PurchaseMeasure BOX_OF_24 = new PurchaseMeasure(BOX, ConversionFactor.of("24"), 0);
    private static final PurchaseMeasureFirstUsed USED =
            new PurchaseMeasureFirstUsed(MEDICINE, BOX, ConversionFactor.of("20"), Receipts.RECEIPT);

    @Test
    void a_used_factor_is_frozen_R_L05() {
        Decision.of(Item.class)
                .given(medicineDefined(), USED)
                .when(new SetPurchaseMeasure(MEDICINE, BOX_OF_24))
                .refusedFor("R-L05 purchaseMeasure.factor");
    }

    @Test
    void removing_the_measure_does_not_thaw_it_R_L05() {
        Decision.of(Item.class)
                .given(medicineDefined(), USED, new PurchaseMeasureRemoved(MEDICINE, BOX))
                .when(new SetPurchaseMeasure(MEDICINE, BOX_OF_24))
                .refusedFor("R-L05 purchaseMeasure.factor");
    }

    @Test
    void its_decimals_may_change_R_L05() {
        PurchaseMeasure halfBoxes = new PurchaseMeasure(BOX, ConversionFactor.of("20"), 1);
        Decision.of(Item.class)
                .given(medicineDefined(), USED)
                .when(new SetPurchaseMeasure(MEDICINE, halfBoxes))
                .happens(new PurchaseMeasureSet(MEDICINE, halfBoxes));
    }

    @Test
    void an_unused_factor_changes_R_L05() {
        Decision.of(Item.class)
                .given(medicineDefined())
                .when(new SetPurchaseMeasure(MEDICINE, BOX_OF_24))
                .happens(new PurchaseMeasureSet(MEDICINE, BOX_OF_24));
    }
}
