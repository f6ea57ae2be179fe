package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.BOX_OF_20;
import static com.lotledger.api.examples.Items.MEDICINE;
import static com.lotledger.api.examples.Items.PACK;
import static com.lotledger.api.examples.Items.TWO_YEARS;
import static com.lotledger.api.examples.Items.defineMedicine;
import static com.lotledger.api.examples.Items.medicineDefined;
import static com.lotledger.api.examples.Locations.MAIN;
import static com.lotledger.api.examples.Locations.mainDefined;
import static com.lotledger.command.item.DefineItems.EACH;
import static com.lotledger.command.item.DefineItems.ITEM;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.DefineItem;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.item.ItemEvent.ItemDescribed;
import com.lotledger.api.item.ItemEvent.LotTrackingDisabled;
import com.lotledger.api.location.LocationEvent.LocationPreferencesChanged;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.command.testing.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefiningItemsTest {

    private static final LocationPreferencesChanged PREFERS_TRACKING =
            new LocationPreferencesChanged(MAIN, new LocationPreferences(false, false, true, false));
    private static final LocationPreferencesChanged PREFERS_NUMBERS =
            new LocationPreferencesChanged(MAIN, new LocationPreferences(false, false, true, true));
    private static final LocationPreferencesChanged PREFERS_NUMBERS_ONLY =
            new LocationPreferencesChanged(MAIN, new LocationPreferences(false, false, false, true));

    private final Decision item = Decision.of(Item.class);
    private final DefineItems atMain = DefineItems.of(InventoryType.INVENTORIED).definedAt(MAIN);

    @Test
    void an_item_is_what_it_was_defined_as() {
        item.amid(mainDefined()).when(defineMedicine()).happens(medicineDefined());
    }

    @Test
    void what_was_not_said_is_inventoried_with_six_decimals_and_without_lots() {
        item.when(new DefineItem(ITEM, "Something", null, EACH, null, null, null, null, null, null))
                .happens(defined(InventoryType.INVENTORIED, false, false));
    }

    @Test
    void a_new_item_starts_with_the_lot_tracking_its_location_prefers_R_A06() {
        item.amid(mainDefined(), PREFERS_TRACKING)
                .when(atMain.build())
                .happens(defined(InventoryType.INVENTORIED, true, false));
        item.amid(mainDefined(), PREFERS_NUMBERS)
                .when(atMain.build())
                .happens(defined(InventoryType.INVENTORIED, true, true));
    }

    @Test
    void generated_numbers_are_no_default_without_lot_tracking_R_A06() {
        item.amid(mainDefined(), PREFERS_NUMBERS_ONLY)
                .when(atMain.build())
                .happens(defined(InventoryType.INVENTORIED, false, false));
        item.amid(mainDefined(), PREFERS_NUMBERS_ONLY)
                .when(atMain.lotTracking(true).build())
                .happens(defined(InventoryType.INVENTORIED, true, false));
    }

    @Test
    void what_was_said_counts_more_than_what_the_location_prefers_R_A06() {
        item.amid(mainDefined(), PREFERS_NUMBERS)
                .when(atMain.lotTracking(false).build())
                .happens(defined(InventoryType.INVENTORIED, false, false));
        item.amid(mainDefined(), PREFERS_NUMBERS)
                .when(atMain.autoLotNumbers(false).build())
                .happens(defined(InventoryType.INVENTORIED, true, false));
    }

    @Test
    void an_item_that_cannot_be_tracked_does_not_start_so_R_A06() {
        item.amid(mainDefined(), PREFERS_NUMBERS)
                .when(DefineItems.of(InventoryType.NON_INVENTORIED)
                        .definedAt(MAIN)
                        .build())
                .happens(defined(InventoryType.NON_INVENTORIED, false, false));
        item.amid(mainDefined(), PREFERS_NUMBERS)
                .when(DefineItems.of(InventoryType.SERIALIZED).definedAt(MAIN).build())
                .happens(DefineItems.defined(InventoryType.SERIALIZED));
    }

    @Test
    void the_location_it_is_defined_at_exists_R_X02() {
        item.when(atMain.build()).refusedFor("R-X02 definedAt");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        item.when(DefineItems.of(InventoryType.SERIALIZED)
                        .stockDecimals(2)
                        .lotTracking(true)
                        .purchaseMeasures(BOX_OF_20, BOX_OF_20)
                        .build())
                .refusedFor(
                        "R-A02 lotTracking", "R-A12 stockDecimals", "R-A12 purchaseMeasures", "R-L03 purchaseMeasures");
    }

    @Test
    void a_repeated_definition_changes_nothing_whatever_happened_since_R_X01() {
        item.amid(mainDefined()).given(medicineDefined()).when(defineMedicine()).nothingHappens();
        item.amid(mainDefined())
                .given(medicineDefined(), new ItemDescribed(MEDICINE, "Amoxicillin"), new LotTrackingDisabled(MEDICINE))
                .when(defineMedicine())
                .nothingHappens();
    }

    @Test
    void a_repeated_definition_means_the_defaults_it_was_given_then_R_X01_R_A06() {
        item.amid(mainDefined())
                .given(defined(InventoryType.INVENTORIED, true, true))
                .when(atMain.build())
                .nothingHappens();
        item.given(defined(InventoryType.INVENTORIED, true, true))
                .when(DefineItems.of(InventoryType.INVENTORIED).build())
                .conflictsFor("R-X01 lotTracking", "R-X01 autoLotNumbers");
    }

    @Test
    void another_definition_of_a_taken_code_is_a_conflict_R_X01_R_A08() {
        item.given(medicineDefined())
                .when(new DefineItem(
                        MEDICINE,
                        "Amoxicillin",
                        InventoryType.NON_INVENTORIED,
                        EACH,
                        3,
                        false,
                        true,
                        TWO_YEARS,
                        List.of(),
                        null))
                .conflictsFor(
                        "R-A08 inventoryType",
                        "R-X01 description",
                        "R-X01 stockMeasure",
                        "R-X01 stockDecimals",
                        "R-X01 lotTracking",
                        "R-X01 autoLotNumbers",
                        "R-X01 expiryPolicy",
                        "R-X01 purchaseMeasures");
        item.given(medicineDefined())
                .when(new DefineItem(
                        MEDICINE,
                        medicineDefined().description(),
                        null,
                        PACK,
                        0,
                        true,
                        null,
                        new ExpiryPolicy.ByDate(),
                        null,
                        null))
                .conflictsFor("R-X01 purchaseMeasures");
    }

    private static ItemDefined defined(InventoryType type, boolean lotTracking, boolean autoLotNumbers) {
        return new ItemDefined(
                ITEM,
                "Something",
                type,
                EACH,
                6,
                lotTracking,
                autoLotNumbers,
                new ExpiryPolicy.NotRequired(),
                List.of());
    }
}
