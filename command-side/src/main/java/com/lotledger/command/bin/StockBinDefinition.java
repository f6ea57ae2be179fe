package com.lotledger.command.bin;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinCommand.DefineStockArea;
import com.lotledger.api.bin.StockBinCommand.DefineStockBin;
import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.bin.StockBinEvent.StockAreaDefined;
import com.lotledger.api.bin.StockBinEvent.StockBinDefined;
import com.lotledger.api.bin.StockType;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells a repeated definition, which changes nothing, from another one under a code that is taken (R-B03). */
final class StockBinDefinition {

    private StockBinDefinition() {}

    static StockBinDefined resolved(DefineStockBin command, @Nullable LocationCode location) {
        return new StockBinDefined(
                command.bin(),
                command.description(),
                location,
                command.area(),
                Objects.requireNonNullElse(command.binType(), BinType.STOCK),
                Objects.requireNonNullElse(command.stockType(), StockType.NORMAL),
                command.warehousePosition());
    }

    static void checkRepeated(DefineStockBin command, StockBinEvent definition) {
        if (!(definition instanceof StockBinDefined defined)) {
            throw Refusal.conflict("R-B07", "bin", command.bin() + " is a stock area and stays one");
        }
        StockBinDefined again = resolved(command, located(command.location(), command.area(), defined.location()));
        Violations violations = new Violations()
                .sameAsBefore(again.binType() == defined.binType(), "R-B05", "binType", taken(defined, "bin type"))
                .sameAsBefore(
                        again.stockType() == defined.stockType(), "R-B06", "stockType", taken(defined, "stock type"));
        checkField("description", again.description(), defined.description(), defined, violations);
        checkField("location", again.location(), defined.location(), defined, violations);
        checkField("area", again.area(), defined.area(), defined, violations);
        checkField("warehousePosition", again.warehousePosition(), defined.warehousePosition(), defined, violations);
        violations.refuseIfAny();
    }

    static void checkRepeated(DefineStockArea command, StockBinEvent definition) {
        if (!(definition instanceof StockAreaDefined defined)) {
            throw Refusal.conflict("R-B07", "bin", command.bin() + " is a stock bin and stays one");
        }
        @Nullable LocationCode location = located(command.location(), command.area(), defined.location());
        Violations violations = new Violations();
        checkField("description", command.description(), defined.description(), defined, violations);
        checkField("location", location, defined.location(), defined, violations);
        checkField("area", command.area(), defined.area(), defined, violations);
        violations.refuseIfAny();
    }

    private static void checkField(
            String field,
            @Nullable Object again,
            @Nullable Object before,
            StockBinEvent defined,
            Violations violations) {
        violations.sameAsBefore(Objects.equals(again, before), "R-B03", field, taken(defined, field));
    }

    private static String taken(StockBinEvent defined, String field) {
        return defined.bin() + " is defined with another " + field;
    }

    /** A location that was not given was the area's at the time, and still is: areas do not change their location. */
    private static @Nullable LocationCode located(
            @Nullable LocationCode told, @Nullable BinCode area, @Nullable LocationCode filledIn) {
        return told == null && area != null ? filledIn : told;
    }
}
