package com.lotledger.api.item;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.PurchaseMeasure;
import com.lotledger.api.value.Quantity;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What an item can be told. Every command may be repeated: what already is so stays so, without a new event. */
public sealed interface ItemCommand {

    /** The item meant. */
    ItemCode item();

    /** Name of the item's event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return item().stream();
    }

    /**
     * Adds an item. The same code with other content is a conflict.
     *
     * @param description 1 to 200 characters
     * @param inventoryType INVENTORIED when not given
     * @param stockMeasure unit in which stock is kept
     * @param stockDecimals most decimals typed in the stock measure, 0 to 6; 6 when not given; 0 for serialized items (R-A12)
     * @param lotTracking whether every received quantity needs a lot; the default of {@code definedAt} when not given (R-A06)
     * @param autoLotNumbers whether missing lot numbers are generated; only with lot tracking (R-A03, R-A06)
     * @param expiryPolicy how new lots expire unless told otherwise; not required when not given
     * @param purchaseMeasures other units in which the item is bought; the first is the default one (R-L03)
     * @param definedAt location whose preferences give the defaults (R-A06)
     */
    record DefineItem(
            ItemCode item,
            String description,
            @Nullable InventoryType inventoryType,
            Measure stockMeasure,
            @Nullable Integer stockDecimals,
            @Nullable Boolean lotTracking,
            @Nullable Boolean autoLotNumbers,
            @Nullable ExpiryPolicy expiryPolicy,
            @Nullable List<PurchaseMeasure> purchaseMeasures,
            @Nullable LocationCode definedAt)
            implements ItemCommand {
        public DefineItem {
            new Violations()
                    .required("item", item)
                    .requiredText("description", description, 200)
                    .required("stockMeasure", stockMeasure)
                    .unless(Quantity.canHave(stockDecimals), "R-L02", "stockDecimals", DECIMALS_RANGE)
                    .unless(
                            purchaseMeasures == null || purchaseMeasures.size() <= 50,
                            "R-X04",
                            "purchaseMeasures",
                            "an item has at most 50 purchase measures")
                    .entries("purchaseMeasures", purchaseMeasures)
                    .refuseIfAny();
            purchaseMeasures = purchaseMeasures == null ? null : List.copyOf(purchaseMeasures);
        }
    }

    /** Changes the description. */
    record DescribeItem(ItemCode item, String description) implements ItemCommand {
        public DescribeItem {
            new Violations()
                    .required("item", item)
                    .requiredText("description", description, 200)
                    .refuseIfAny();
        }
    }

    /** Changes the inventory type; only between serialized and auto-serialized (R-A08). */
    record ChangeInventoryType(ItemCode item, InventoryType inventoryType) implements ItemCommand {
        public ChangeInventoryType {
            new Violations().required("inventoryType", inventoryType).refuseIfAny();
        }
    }

    /**
     * Changes the stock measure; only before the first transaction (R-A11) and without purchase measures, whose factors
     * count in it (R-L01). The decimals may change at any time (R-L05).
     *
     * @param stockDecimals stay as they are when not given
     */
    record ChangeStockMeasure(
            ItemCode item, Measure stockMeasure, @Nullable Integer stockDecimals) implements ItemCommand {
        public ChangeStockMeasure {
            new Violations()
                    .required("stockMeasure", stockMeasure)
                    .unless(Quantity.canHave(stockDecimals), "R-L02", "stockDecimals", DECIMALS_RANGE)
                    .refuseIfAny();
        }
    }

    /** From now on every received quantity carries a lot number (R-A01, R-A02). */
    record EnableLotTracking(ItemCode item) implements ItemCommand {}

    /** From now on quantities are received without lots; numbering ends with it (R-A04). */
    record DisableLotTracking(ItemCode item, Reason reason) implements ItemCommand, Reason.Due {
        public DisableLotTracking {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }

    /** From now on missing lot numbers are generated (R-A03). */
    record EnableAutoLotNumbers(ItemCode item) implements ItemCommand {}

    /** From now on lot numbers are typed or chosen (R-A05). */
    record DisableAutoLotNumbers(ItemCode item) implements ItemCommand {}

    /** Changes how new lots expire; lots that exist keep their date. */
    record ChangeExpiryPolicy(ItemCode item, ExpiryPolicy expiryPolicy) implements ItemCommand {
        public ChangeExpiryPolicy {
            new Violations().required("expiryPolicy", expiryPolicy).refuseIfAny();
        }
    }

    /** Adds a purchase measure, or changes one that no document has used (R-L05). */
    record SetPurchaseMeasure(ItemCode item, PurchaseMeasure purchaseMeasure) implements ItemCommand {
        public SetPurchaseMeasure {
            new Violations().required("purchaseMeasure", purchaseMeasure).refuseIfAny();
        }
    }

    /** Removes a purchase measure; documents that used it keep it. */
    record RemovePurchaseMeasure(ItemCode item, Measure measure) implements ItemCommand {
        public RemovePurchaseMeasure {
            new Violations().required("measure", measure).refuseIfAny();
        }
    }

    /** Chooses the measure a new receipt line starts with (R-L03). */
    record ChooseDefaultPurchaseMeasure(ItemCode item, Measure measure) implements ItemCommand {
        public ChooseDefaultPurchaseMeasure {
            new Violations().required("measure", measure).refuseIfAny();
        }
    }

    /** Chooses where goods of the item go at a location (R-C02); null takes the choice back. */
    record ChoosePutAwayBin(
            ItemCode item, LocationCode location, @Nullable BinCode bin) implements ItemCommand {
        public ChoosePutAwayBin {
            new Violations().required("location", location).refuseIfAny();
        }
    }

    /** Discontinues the item; stock in hand stays, new receipt lines need a confirmation (R-F16). */
    record DiscontinueItem(ItemCode item, Reason reason) implements ItemCommand, Reason.Due {
        public DiscontinueItem {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }

    /** Takes a discontinuation back. */
    record ReinstateItem(ItemCode item, Reason reason) implements ItemCommand, Reason.Due {
        public ReinstateItem {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }

    /** Why a number of decimals was refused. */
    String DECIMALS_RANGE = "decimals are 0 to " + Quantity.DECIMALS;

    /** Says how long lots of the item must still be good, and when it is told that one expires (R-S21, R-S22, R-S23). */
    record ChangeShelfLife(ItemCode item, ShelfLife shelfLife) implements ItemCommand {
        public ChangeShelfLife {
            new Violations().required("shelfLife", shelfLife).refuseIfAny();
        }
    }

    /**
     * Says which GTIN the unit of stock carries, by which trading partners know the item; null takes it back. Other items may
     * carry the same, with a warning (R-V02).
     */
    record AssignGtin(ItemCode item, @Nullable Gtin gtin) implements ItemCommand {}
}
