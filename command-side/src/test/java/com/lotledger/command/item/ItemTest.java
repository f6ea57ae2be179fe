package com.lotledger.command.item;

import static com.lotledger.api.examples.Items.BOX;
import static com.lotledger.api.examples.Items.BOX_OF_20;
import static com.lotledger.api.examples.Items.GAUZE;
import static com.lotledger.api.examples.Items.GLOVES;
import static com.lotledger.api.examples.Items.MEDICINE;
import static com.lotledger.api.examples.Items.PACK;
import static com.lotledger.api.examples.Items.TWO_YEARS;
import static com.lotledger.api.examples.Items.gauzeDefined;
import static com.lotledger.api.examples.Items.glovesDefined;
import static com.lotledger.api.examples.Items.medicineDefined;
import static com.lotledger.command.item.DefineItems.ITEM;
import static com.lotledger.command.item.DefineItems.defined;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.ChangeExpiryPolicy;
import com.lotledger.api.item.ItemCommand.ChangeInventoryType;
import com.lotledger.api.item.ItemCommand.ChooseDefaultPurchaseMeasure;
import com.lotledger.api.item.ItemCommand.DescribeItem;
import com.lotledger.api.item.ItemCommand.DisableAutoLotNumbers;
import com.lotledger.api.item.ItemCommand.DisableLotTracking;
import com.lotledger.api.item.ItemCommand.DiscontinueItem;
import com.lotledger.api.item.ItemCommand.EnableAutoLotNumbers;
import com.lotledger.api.item.ItemCommand.EnableLotTracking;
import com.lotledger.api.item.ItemCommand.ReinstateItem;
import com.lotledger.api.item.ItemCommand.RemovePurchaseMeasure;
import com.lotledger.api.item.ItemCommand.SetPurchaseMeasure;
import com.lotledger.api.item.ItemEvent.AutoLotNumbersDisabled;
import com.lotledger.api.item.ItemEvent.DefaultPurchaseMeasureChosen;
import com.lotledger.api.item.ItemEvent.ItemDescribed;
import com.lotledger.api.item.ItemEvent.ItemDiscontinued;
import com.lotledger.api.item.ItemEvent.ItemExpiryPolicyChanged;
import com.lotledger.api.item.ItemEvent.ItemReinstated;
import com.lotledger.api.item.ItemEvent.LotTrackingDisabled;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureRemoved;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureSet;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.command.testing.Decision;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemTest {

    private static final Reason REASON = new Reason("The vendor changed the product");

    private final Decision item = Decision.of(Item.class);

    @Test
    void a_description_changes_once() {
        item.given(gauzeDefined()).when(new DescribeItem(GAUZE, "Gauze")).happens(new ItemDescribed(GAUZE, "Gauze"));
        item.given(gauzeDefined(), new ItemDescribed(GAUZE, "Gauze"))
                .when(new DescribeItem(GAUZE, "Gauze"))
                .nothingHappens();
    }

    @Test
    void the_same_inventory_type_again_changes_nothing() {
        item.given(gauzeDefined())
                .when(new ChangeInventoryType(GAUZE, InventoryType.INVENTORIED))
                .nothingHappens();
    }

    @Test
    void lot_tracking_that_is_on_stays_on() {
        item.given(medicineDefined()).when(new EnableLotTracking(MEDICINE)).nothingHappens();
    }

    @Test
    void lot_tracking_goes_off_once_and_takes_generated_numbers_along_R_A04() {
        item.given(glovesDefined())
                .when(new DisableLotTracking(GLOVES, REASON))
                .happens(new LotTrackingDisabled(GLOVES));
        item.given(glovesDefined(), new LotTrackingDisabled(GLOVES))
                .when(new DisableLotTracking(GLOVES, REASON))
                .nothingHappens();
        item.given(glovesDefined(), new LotTrackingDisabled(GLOVES))
                .when(new DisableAutoLotNumbers(GLOVES))
                .nothingHappens();
    }

    @Test
    void generated_numbers_that_are_on_stay_on() {
        item.given(glovesDefined()).when(new EnableAutoLotNumbers(GLOVES)).nothingHappens();
    }

    @Test
    void generated_numbers_go_off_once_R_A05() {
        item.given(glovesDefined()).when(new DisableAutoLotNumbers(GLOVES)).happens(new AutoLotNumbersDisabled(GLOVES));
        item.given(glovesDefined(), new AutoLotNumbersDisabled(GLOVES))
                .when(new DisableAutoLotNumbers(GLOVES))
                .nothingHappens();
    }

    @Test
    void an_expiry_policy_changes_once() {
        item.given(medicineDefined())
                .when(new ChangeExpiryPolicy(MEDICINE, TWO_YEARS))
                .happens(new ItemExpiryPolicyChanged(MEDICINE, TWO_YEARS));
        item.given(medicineDefined())
                .when(new ChangeExpiryPolicy(MEDICINE, new ExpiryPolicy.ByDate()))
                .nothingHappens();
    }

    @Test
    void a_purchase_measure_is_added_once() {
        item.given(gauzeDefined())
                .when(new SetPurchaseMeasure(GAUZE, BOX_OF_20))
                .happens(new PurchaseMeasureSet(GAUZE, BOX_OF_20));
        item.given(gauzeDefined(), new PurchaseMeasureSet(GAUZE, BOX_OF_20))
                .when(new SetPurchaseMeasure(GAUZE, BOX_OF_20))
                .nothingHappens();
    }

    @Test
    void an_item_has_at_most_fifty_purchase_measures_R_X04() {
        Object[] full = IntStream.rangeClosed(0, 50)
                .mapToObj(number -> number == 0 ? defined(InventoryType.INVENTORIED) : set(number))
                .toArray();

        item.given(full).when(new SetPurchaseMeasure(ITEM, BOX_OF_20)).refusedFor("R-X04 purchaseMeasure");
        item.given(full)
                .when(new SetPurchaseMeasure(ITEM, new PurchaseMeasure(measure(7), ConversionFactor.of("9"), 0)))
                .happens(new PurchaseMeasureSet(ITEM, new PurchaseMeasure(measure(7), ConversionFactor.of("9"), 0)));
    }

    @Test
    void removing_the_default_purchase_measure_names_another_default_R_L03() {
        item.given(medicineDefined())
                .when(new RemovePurchaseMeasure(MEDICINE, BOX))
                .happens(new DefaultPurchaseMeasureChosen(MEDICINE, PACK), new PurchaseMeasureRemoved(MEDICINE, BOX));
        item.given(medicineDefined(), set(MEDICINE, measure(2)))
                .when(new RemovePurchaseMeasure(MEDICINE, BOX))
                .happens(
                        new DefaultPurchaseMeasureChosen(MEDICINE, measure(2)),
                        new PurchaseMeasureRemoved(MEDICINE, BOX));
    }

    @Test
    void removing_another_purchase_measure_keeps_the_default_R_L03() {
        item.given(medicineDefined(), set(MEDICINE, measure(2)))
                .when(new RemovePurchaseMeasure(MEDICINE, measure(2)))
                .happens(new PurchaseMeasureRemoved(MEDICINE, measure(2)));
    }

    @Test
    void removing_a_measure_that_is_not_listed_changes_nothing() {
        item.given(medicineDefined())
                .when(new RemovePurchaseMeasure(MEDICINE, PACK))
                .nothingHappens();
    }

    @Test
    void the_first_purchase_measure_is_the_default_R_L03() {
        item.given(medicineDefined())
                .when(new ChooseDefaultPurchaseMeasure(MEDICINE, BOX))
                .nothingHappens();
        item.given(gauzeDefined())
                .when(new ChooseDefaultPurchaseMeasure(GAUZE, PACK))
                .nothingHappens();
    }

    @Test
    void an_item_is_discontinued_once_and_reinstated_once_R_F16() {
        item.given(gauzeDefined()).when(new DiscontinueItem(GAUZE, REASON)).happens(new ItemDiscontinued(GAUZE));
        item.given(gauzeDefined(), new ItemDiscontinued(GAUZE))
                .when(new DiscontinueItem(GAUZE, REASON))
                .nothingHappens();
        item.given(gauzeDefined(), new ItemDiscontinued(GAUZE))
                .when(new ReinstateItem(GAUZE, REASON))
                .happens(new ItemReinstated(GAUZE));
        item.given(gauzeDefined()).when(new ReinstateItem(GAUZE, REASON)).nothingHappens();
    }

    private static PurchaseMeasureSet set(int number) {
        return set(ITEM, measure(number));
    }

    private static PurchaseMeasureSet set(ItemCode code, Measure measure) {
        return new PurchaseMeasureSet(code, new PurchaseMeasure(measure, ConversionFactor.of("2"), 0));
    }

    private static Measure measure(int number) {
        return new Measure("M" + number);
    }
}
