package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.GAUZE;
import static com.lotledger.api.examples.Items.GTIN;
import static com.lotledger.api.examples.Items.MEDICINE;
import static com.lotledger.api.examples.Items.medicineDefined;

import com.lotledger.api.item.ItemCommand.AssignGtin;
import com.lotledger.api.item.ItemEvent.GtinAssigned;
import com.lotledger.command.testing.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssigningGtinsTest {

    private static final GtinAssigned ASSIGNED = new GtinAssigned(MEDICINE, GTIN, List.of());

    private final Decision item = Decision.of(Item.class);

    @Test
    void an_item_carries_one_gtin_at_a_time() {
        item.given(medicineDefined()).when(new AssignGtin(MEDICINE, GTIN)).happens(ASSIGNED);
        item.given(medicineDefined(), ASSIGNED)
                .when(new AssignGtin(MEDICINE, GTIN))
                .nothingHappens();
    }

    @Test
    void a_gtin_is_taken_back_once() {
        item.given(medicineDefined(), ASSIGNED)
                .when(new AssignGtin(MEDICINE, null))
                .happens(new GtinAssigned(MEDICINE, null, List.of()));
        item.given(medicineDefined()).when(new AssignGtin(MEDICINE, null)).nothingHappens();
    }

    @Test
    void a_gtin_that_other_items_carry_too_is_assigned_with_a_warning_R_V02() {
        item.asking((SharedGtins) gtin -> List.of(GAUZE, MEDICINE))
                .given(medicineDefined())
                .when(new AssignGtin(MEDICINE, GTIN))
                .happens(new GtinAssigned(MEDICINE, GTIN, List.of(GAUZE)));
    }
}
