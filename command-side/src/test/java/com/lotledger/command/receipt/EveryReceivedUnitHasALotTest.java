package com.lotledger.command.receipt;

import static com.lotledger.command.receipt.ReceiptExamples.ITEM;
import static com.lotledger.command.receipt.ReceiptExamples.assigned;
import static com.lotledger.command.receipt.ReceiptExamples.autoNumbered;
import static com.lotledger.command.receipt.ReceiptExamples.item;
import static com.lotledger.command.receipt.ReceiptExamples.violationsOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.item.ItemEvent.LotTrackingDisabled;
import com.lotledger.command.item.ItemState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EveryReceivedUnitHasALotTest {

    @Test
    void a_quantity_of_a_tracked_item_without_a_lot_is_refused_R_G10_R_A05() {
        assertThat(check(item(), null)).containsExactly("R-G10 lines[line=1].assignments[assignment=a].lotNumber");
        assertThat(check(item(), "L-1")).isEmpty();
    }

    @Test
    void a_number_that_will_be_generated_counts_as_one_R_G14() {
        assertThat(check(autoNumbered(), null)).isEmpty();
    }

    @Test
    void an_untracked_item_needs_none_R_A07() {
        assertThat(check(item(new LotTrackingDisabled(ITEM)), null)).isEmpty();
    }

    private static List<String> check(ItemState item, @Nullable String lot) {
        return violationsOf(
                found -> EveryReceivedUnitHasALot.check(assigned(1, "5", lot), item, Paths.byName(), found));
    }
}
