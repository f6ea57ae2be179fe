package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.BOX;
import static com.lotledger.api.examples.Items.GAUZE;
import static com.lotledger.api.examples.Items.PACK;
import static com.lotledger.api.examples.Items.gauzeDefined;
import static com.lotledger.api.examples.Items.gauzeReceived;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Receipts;
import com.lotledger.api.item.ItemCommand.ChangeStockMeasure;
import com.lotledger.api.item.ItemEvent.DefaultPurchaseMeasureChosen;
import com.lotledger.api.item.ItemEvent.ItemStockMeasureChanged;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureFirstUsed;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.Measure;
import com.lotledger.command.testing.Decision;
import com.lotledger.command.testing.Surroundings;
import org.junit.jupiter.api.Test;

class StockMeasureIsFrozenAfterTheFirstTransactionTest {

    private static final Measure METRE = new Measure("M");

    @Test
    void a_document_freezes_the_stock_measure_R_A11() {
        Decision.of(Item.class)
                .given(
                        gauzeDefined(),
                        new PurchaseMeasureFirstUsed(GAUZE, PACK, ConversionFactor.ONE, Receipts.RECEIPT))
                .when(new ChangeStockMeasure(GAUZE, METRE, null))
                .refusedFor("R-A11 stockMeasure");
    }

    @Test
    void stock_received_without_lots_freezes_it_too_R_A11() {
        Decision.of(Item.class)
                .given(gauzeDefined(), gauzeReceived())
                .when(new ChangeStockMeasure(GAUZE, METRE, null))
                .refusedFor("R-A11 stockMeasure");
    }

    @Test
    void before_any_document_it_changes_R_A11() {
        Decision.of(Item.class)
                .given(gauzeDefined())
                .when(new ChangeStockMeasure(GAUZE, METRE, 2))
                .happens(new ItemStockMeasureChanged(GAUZE, METRE, 2));
    }

    @Test
    void new_lines_start_with_the_new_measure_unless_another_was_chosen_R_L03() {
        ItemStockMeasureChanged changed = new ItemStockMeasureChanged(GAUZE, METRE, 2);

        assertThat(start(gauzeDefined(), changed)).isEqualTo(METRE);
        assertThat(start(gauzeDefined(), new DefaultPurchaseMeasureChosen(GAUZE, BOX), changed))
                .isEqualTo(BOX);
    }

    @Test
    void its_decimals_change_even_after_documents_R_L05() {
        Decision.of(Item.class)
                .given(gauzeDefined(), gauzeReceived())
                .when(new ChangeStockMeasure(GAUZE, PACK, 1))
                .happens(new ItemStockMeasureChanged(GAUZE, PACK, 1));
    }

    @Test
    void the_same_measure_again_changes_nothing_R_A11() {
        Decision.of(Item.class)
                .given(gauzeDefined(), gauzeReceived())
                .when(new ChangeStockMeasure(GAUZE, PACK, null))
                .nothingHappens();
    }

    private static Measure start(Object... history) {
        return Surroundings.after(history)
                .items()
                .existing(GAUZE, "item")
                .measures()
                .defaultPurchaseMeasure();
    }
}
