package com.lotledger.api.item;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.examples.Items;
import com.lotledger.api.item.ItemCommand.ChangeStockMeasure;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Refused;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemCommandTest {

    @Test
    void an_item_has_a_description_of_1_to_200_characters_R_X03_R_X04() {
        assertThat(define("x".repeat(200), null).description()).hasSize(200);
        Refused.by(() -> define("", null), "R-X03");
        Refused.by(() -> define("x".repeat(201), null), "R-X04");
    }

    @Test
    void an_item_has_at_most_50_purchase_measures_R_X04() {
        assertThat(define("x", Collections.nCopies(50, Items.BOX_OF_20)).purchaseMeasures())
                .hasSize(50);
        Refused.by(() -> define("x", Collections.nCopies(51, Items.BOX_OF_20)), "R-X04");
    }

    @Test
    @SuppressWarnings("NullAway") // what arrives from outside may be missing
    void a_missing_purchase_measure_is_told_by_its_position_R_X03() {
        Refused.by(() -> define("x", Arrays.asList(Items.BOX_OF_20, null)), "R-X03");
    }

    @Test
    void stock_is_counted_with_0_to_6_decimals_R_L02() {
        Refused.by(() -> new ChangeStockMeasure(Items.GAUZE, Items.PACK, 7), "R-L02");
        Refused.by(() -> new ChangeStockMeasure(Items.GAUZE, Items.PACK, -1), "R-L02");
        Refused.by(
                () -> new DefineItem(Items.GAUZE, "Gauze", null, Items.PACK, 7, null, null, null, null, null), "R-L02");
        assertThat(new ChangeStockMeasure(Items.GAUZE, Items.PACK, 6).stockDecimals())
                .isEqualTo(6);
    }

    @Test
    void only_non_inventoried_items_keep_no_stock_R_A01() {
        assertThat(Arrays.stream(InventoryType.values()).filter(InventoryType::keepsStock))
                .containsExactly(InventoryType.INVENTORIED, InventoryType.SERIALIZED, InventoryType.AUTO_SERIALIZED);
        assertThat(Arrays.stream(InventoryType.values()).filter(InventoryType::serialized))
                .containsExactly(InventoryType.SERIALIZED, InventoryType.AUTO_SERIALIZED);
    }

    private static DefineItem define(String description, @Nullable List<PurchaseMeasure> measures) {
        return new DefineItem(Items.GAUZE, description, null, Items.PACK, null, null, null, null, measures, null);
    }
}
