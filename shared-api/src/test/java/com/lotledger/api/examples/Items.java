package com.lotledger.api.examples;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemCommand.AssignGtin;
import com.lotledger.api.item.ItemCommand.ChangeExpiryPolicy;
import com.lotledger.api.item.ItemCommand.ChangeInventoryType;
import com.lotledger.api.item.ItemCommand.ChangeShelfLife;
import com.lotledger.api.item.ItemCommand.ChangeStockMeasure;
import com.lotledger.api.item.ItemCommand.ChooseDefaultPurchaseMeasure;
import com.lotledger.api.item.ItemCommand.ChoosePutAwayBin;
import com.lotledger.api.item.ItemCommand.DefineItem;
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
import com.lotledger.api.item.ItemEvent.AutoLotNumbersEnabled;
import com.lotledger.api.item.ItemEvent.DefaultPurchaseMeasureChosen;
import com.lotledger.api.item.ItemEvent.GtinAssigned;
import com.lotledger.api.item.ItemEvent.ItemDefined;
import com.lotledger.api.item.ItemEvent.ItemDescribed;
import com.lotledger.api.item.ItemEvent.ItemDiscontinued;
import com.lotledger.api.item.ItemEvent.ItemExpiryPolicyChanged;
import com.lotledger.api.item.ItemEvent.ItemInventoryTypeChanged;
import com.lotledger.api.item.ItemEvent.ItemReinstated;
import com.lotledger.api.item.ItemEvent.ItemShelfLifeChanged;
import com.lotledger.api.item.ItemEvent.ItemStockMeasureChanged;
import com.lotledger.api.item.ItemEvent.LotTrackingDisabled;
import com.lotledger.api.item.ItemEvent.LotTrackingEnabled;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureFirstUsed;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureRemoved;
import com.lotledger.api.item.ItemEvent.PurchaseMeasureSet;
import com.lotledger.api.item.ItemEvent.PutAwayBinChosen;
import com.lotledger.api.item.ItemEvent.UntrackedStockMovedToLot;
import com.lotledger.api.item.ItemEvent.UntrackedStockReceived;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.lot.ReceivedPortion;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.ConversionFactor;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import java.util.List;

/** A medicine with lots typed by hand, gloves with generated lots, gauze without lots, freight without stock. */
public final class Items {

    /** Tracked by lot, numbers by hand, expiry date printed on the package. */
    public static final ItemCode MEDICINE = new ItemCode("AMOX-500");
    /** Tracked by lot, numbers generated, keeps 24 months from manufacture. */
    public static final ItemCode GLOVES = new ItemCode("GLOVE-M");
    /** In stock, without lots. */
    public static final ItemCode GAUZE = new ItemCode("GAUZE");
    /** A service: no stock. */
    public static final ItemCode FREIGHT = new ItemCode("FREIGHT");

    /** The stock measure of all of them. */
    public static final Measure PACK = new Measure("PACK");
    /** Holds 20 packs. */
    public static final Measure BOX = new Measure("BOX");

    /** A box of 20 packs, bought whole. */
    public static final PurchaseMeasure BOX_OF_20 = new PurchaseMeasure(BOX, ConversionFactor.of("20"), 0);
    /** 24 months from manufacture. */
    public static final ExpiryPolicy TWO_YEARS =
            new ExpiryPolicy.Period(24, ExpiryPolicy.Unit.MONTHS, ExpiryPolicy.From.MANUFACTURE_DATE);

    /** Half a year left at receipt, three months at shipment, announced four weeks ahead. */
    public static final ShelfLife SHELF_LIFE = new ShelfLife(180, false, 90, true, 28);

    /** Of a pack of the medicine. */
    public static final Gtin GTIN = new Gtin("9506000134352");

    private static final Reason REASON = new Reason("The vendor changed the product");

    private Items() {}

    public static DefineItem defineMedicine() {
        return new DefineItem(
                MEDICINE,
                "Amoxicillin 500 mg, 20 capsules",
                InventoryType.INVENTORIED,
                PACK,
                0,
                true,
                false,
                new ExpiryPolicy.ByDate(),
                List.of(BOX_OF_20),
                Locations.MAIN);
    }

    public static ItemDefined medicineDefined() {
        return new ItemDefined(
                MEDICINE,
                "Amoxicillin 500 mg, 20 capsules",
                InventoryType.INVENTORIED,
                PACK,
                0,
                true,
                false,
                new ExpiryPolicy.ByDate(),
                List.of(BOX_OF_20));
    }

    public static ItemDefined glovesDefined() {
        return new ItemDefined(
                GLOVES,
                "Examination gloves, medium, 100",
                InventoryType.INVENTORIED,
                PACK,
                0,
                true,
                true,
                TWO_YEARS,
                List.of(BOX_OF_20));
    }

    public static ItemDefined gauzeDefined() {
        return new ItemDefined(
                GAUZE,
                "Gauze bandage",
                InventoryType.INVENTORIED,
                PACK,
                6,
                false,
                false,
                new ExpiryPolicy.NotRequired(),
                List.of());
    }

    public static ItemDefined freightDefined() {
        return new ItemDefined(
                FREIGHT,
                "Freight",
                InventoryType.NON_INVENTORIED,
                PACK,
                6,
                false,
                false,
                new ExpiryPolicy.NotRequired(),
                List.of());
    }

    public static UntrackedStockReceived gauzeReceived() {
        return new UntrackedStockReceived(
                GAUZE,
                Receipts.delivery(3),
                PACK,
                ConversionFactor.ONE,
                PACK,
                List.of(new ReceivedPortion(
                        new AssignmentId("3-1"),
                        Bins.SHELF,
                        Locations.MAIN,
                        Quantity.of("7.5"),
                        Quantity.of("7.5"),
                        false)));
    }

    /** 2.5 packs of gauze, once in no lot, came into one. */
    public static UntrackedStockMovedToLot gauzeMovedToLot() {
        return new UntrackedStockMovedToLot(
                GAUZE, Movements.untrackedGauze(), Lots.GAUZE_NUMBER, Bins.SHELF, Locations.MAIN, Quantity.of("2.5"));
    }

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                medicineDefined(),
                new ItemDescribed(MEDICINE, "Amoxicillin 500 mg, 20 hard capsules"),
                new ItemInventoryTypeChanged(MEDICINE, InventoryType.AUTO_SERIALIZED),
                new ItemStockMeasureChanged(GAUZE, new Measure("M"), 2),
                new LotTrackingEnabled(GAUZE),
                new LotTrackingDisabled(GAUZE),
                new AutoLotNumbersEnabled(GLOVES),
                new AutoLotNumbersDisabled(GLOVES),
                new ItemExpiryPolicyChanged(GLOVES, TWO_YEARS),
                new PurchaseMeasureSet(MEDICINE, BOX_OF_20),
                new PurchaseMeasureRemoved(MEDICINE, BOX),
                new DefaultPurchaseMeasureChosen(MEDICINE, BOX),
                new PurchaseMeasureFirstUsed(MEDICINE, BOX, ConversionFactor.of("20"), Receipts.RECEIPT),
                new PutAwayBinChosen(GAUZE, Locations.MAIN, Bins.SHELF),
                new ItemDiscontinued(GAUZE),
                new ItemReinstated(GAUZE),
                gauzeReceived(),
                gauzeMovedToLot(),
                new ItemShelfLifeChanged(MEDICINE, SHELF_LIFE),
                new GtinAssigned(MEDICINE, GTIN, List.of(GAUZE)));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                defineMedicine(),
                new DescribeItem(MEDICINE, "Amoxicillin 500 mg, 20 hard capsules"),
                new ChangeInventoryType(MEDICINE, InventoryType.AUTO_SERIALIZED),
                new ChangeStockMeasure(GAUZE, new Measure("M"), 2),
                new EnableLotTracking(GAUZE),
                new DisableLotTracking(GAUZE, REASON),
                new EnableAutoLotNumbers(GLOVES),
                new DisableAutoLotNumbers(GLOVES),
                new ChangeExpiryPolicy(GLOVES, TWO_YEARS),
                new SetPurchaseMeasure(MEDICINE, BOX_OF_20),
                new RemovePurchaseMeasure(MEDICINE, BOX),
                new ChooseDefaultPurchaseMeasure(MEDICINE, BOX),
                new ChoosePutAwayBin(GAUZE, Locations.MAIN, Bins.SHELF),
                new DiscontinueItem(GAUZE, REASON),
                new ReinstateItem(GAUZE, REASON),
                new ChangeShelfLife(MEDICINE, SHELF_LIFE),
                new AssignGtin(MEDICINE, GTIN));
    }
}
