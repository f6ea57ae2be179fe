package com.lotledger.command.bin;

import com.lotledger.api.bin.BinType;
import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.bin.StockBinEvent.StockAreaDefined;
import com.lotledger.api.bin.StockBinEvent.StockBinDefined;
import com.lotledger.api.bin.StockBinKind;
import com.lotledger.api.bin.StockType;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a stock bin or stock area.
 *
 * @param definition what it was defined as, to tell a repeated definition from another one
 * @param kind area or bin, for ever
 * @param description present description
 * @param location where it is; an area always has one
 * @param area the enclosing area
 * @param binType who owns what lies in it; null for an area
 * @param stockType nature of the goods; null for an area
 * @param warehousePosition rank inside its area
 * @param discontinued nothing is received into it
 */
public record StockBinState(
        StockBinEvent definition,
        StockBinKind kind,
        String description,
        @Nullable LocationCode location,
        @Nullable BinCode area,
        @Nullable BinType binType,
        @Nullable StockType stockType,
        @Nullable Integer warehousePosition,
        boolean discontinued) {

    public BinCode bin() {
        return definition.bin();
    }

    /** Whether it holds stock at all (R-B01). */
    public boolean holdsStock() {
        return kind == StockBinKind.BIN;
    }

    /** The state after one more event. */
    public static StockBinState evolve(@Nullable StockBinState state, StockBinEvent event) {
        return switch (event) {
            case StockAreaDefined defined -> area(defined);
            case StockBinDefined defined -> bin(defined);
            default ->
                Objects.requireNonNull(state, "a bin's history starts with its definition")
                        .after(event);
        };
    }

    private static StockBinState area(StockAreaDefined event) {
        return new StockBinState(
                event, StockBinKind.AREA, event.description(), event.location(), event.area(), null, null, null, false);
    }

    private static StockBinState bin(StockBinDefined event) {
        return new StockBinState(
                event,
                StockBinKind.BIN,
                event.description(),
                event.location(),
                event.area(),
                event.binType(),
                event.stockType(),
                event.warehousePosition(),
                false);
    }

    private StockBinState after(StockBinEvent event) {
        return switch (event) {
            case StockAreaDefined defined -> area(defined);
            case StockBinDefined defined -> bin(defined);
            case StockBinEvent.StockBinDescribed described ->
                changed(described.description(), area, warehousePosition, discontinued);
            case StockBinEvent.MovedToStockArea moved ->
                changed(description, moved.area(), warehousePosition, discontinued);
            case StockBinEvent.WarehousePositionChanged ranked ->
                changed(description, area, ranked.warehousePosition(), discontinued);
            case StockBinEvent.StockBinDiscontinued ignored -> changed(description, area, warehousePosition, true);
            case StockBinEvent.StockBinReactivated ignored -> changed(description, area, warehousePosition, false);
        };
    }

    private StockBinState changed(
            String text, @Nullable BinCode enclosing, @Nullable Integer position, boolean outOfUse) {
        return new StockBinState(definition, kind, text, location, enclosing, binType, stockType, position, outOfUse);
    }
}
