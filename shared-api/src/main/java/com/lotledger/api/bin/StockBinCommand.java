package com.lotledger.api.bin;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a stock bin or stock area can be told. */
public sealed interface StockBinCommand {

    /** The bin or area meant. */
    BinCode bin();

    /** Name of its event stream. */
    @TargetAggregateIdentifier
    default String stream() {
        return bin().stream();
    }

    /**
     * Adds a stock area, which groups areas and bins to any depth (R-B02) and never holds stock (R-B01).
     *
     * @param description 1 to 200 characters (R-B04)
     * @param location required; the parent area's when not given (R-B08)
     * @param area the enclosing area
     */
    record DefineStockArea(
            BinCode bin,
            String description,
            @Nullable LocationCode location,
            @Nullable BinCode area) implements StockBinCommand {
        public DefineStockArea {
            new Violations()
                    .required("bin", bin)
                    .requiredText("description", description, 200)
                    .refuseIfAny();
        }
    }

    /**
     * Adds a stock bin. Code, bin type and stock type are fixed (R-B05, R-B06); the same code with other content is a
     * conflict (R-B03).
     *
     * @param description 1 to 200 characters (R-B04)
     * @param location the parent area's when not given (R-B08); may be none
     * @param area the enclosing area
     * @param binType STOCK when not given
     * @param stockType NORMAL when not given
     * @param warehousePosition rank inside its area; only with a location (R-B10)
     */
    record DefineStockBin(
            BinCode bin,
            String description,
            @Nullable LocationCode location,
            @Nullable BinCode area,
            @Nullable BinType binType,
            @Nullable StockType stockType,
            @Nullable Integer warehousePosition)
            implements StockBinCommand {
        public DefineStockBin {
            new Violations()
                    .required("bin", bin)
                    .requiredText("description", description, 200)
                    .refuseIfAny();
        }
    }

    /** Changes the description. */
    record DescribeStockBin(BinCode bin, String description) implements StockBinCommand {
        public DescribeStockBin {
            new Violations().requiredText("description", description, 200).refuseIfAny();
        }
    }

    /** Puts it under another area of the same location (R-B11); null takes it out of any area. */
    record MoveToStockArea(BinCode bin, @Nullable BinCode area) implements StockBinCommand {}

    /** Ranks the bin inside its area (R-B10). */
    record ChangeWarehousePosition(BinCode bin, @Nullable Integer warehousePosition) implements StockBinCommand {}

    /** Takes an empty bin out of use (R-B09). */
    record DiscontinueStockBin(BinCode bin, Reason reason) implements StockBinCommand, Reason.Due {
        public DiscontinueStockBin {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }

    /** Puts a discontinued bin into use again (R-B09). */
    record ReactivateStockBin(BinCode bin, Reason reason) implements StockBinCommand, Reason.Due {
        public ReactivateStockBin {
            new Violations().required("reason", reason).refuseIfAny();
        }
    }
}
