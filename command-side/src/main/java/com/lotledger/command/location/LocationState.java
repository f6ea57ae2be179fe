package com.lotledger.command.location;

import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.location.LocationEvent.LocationDefined;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.NumberSeries;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.LocationCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a location.
 *
 * @param definition what it was defined as, to tell a repeated definition from another one
 * @param description present description
 * @param preferences what it wants done its way
 * @param defaultReceivingBin bin proposed for received goods (R-C01)
 * @param nextNumbers where each number series goes on
 * @param numberChanges how often somebody set a series to another number; tells which drawn numbers are out of date (R-D08)
 * @param quality what it wants of quality (R-S08)
 * @param gln by which trading partners know it
 */
public record LocationState(
        LocationDefined definition,
        String description,
        LocationPreferences preferences,
        @Nullable BinCode defaultReceivingBin,
        Map<NumberSeries, Long> nextNumbers,
        int numberChanges,
        QualityPreferences quality,
        @Nullable Gln gln) {

    public LocationState {
        nextNumbers = Map.copyOf(nextNumbers);
    }

    public LocationCode location() {
        return definition.location();
    }

    /** The location it is a part of; null for one that stands by itself. */
    public @Nullable LocationCode parent() {
        return definition.parent();
    }

    /** Whether it leaves its number series blank and uses the default location's (R-D06). */
    public boolean usesDefaultLocationNumbers() {
        return definition.usesDefaultLocationNumbers();
    }

    long next(NumberSeries series) {
        return Objects.requireNonNull(nextNumbers.get(series));
    }

    /** The state after one more event. */
    public static LocationState evolve(@Nullable LocationState state, LocationEvent event) {
        return event instanceof LocationDefined defined
                ? defined(defined)
                : Objects.requireNonNull(state, "a location's history starts with its definition")
                        .after(event);
    }

    private static LocationState defined(LocationDefined event) {
        return new LocationState(
                event,
                event.description(),
                event.preferences(),
                null,
                Map.of(
                        NumberSeries.LOT_NUMBERS,
                        event.firstLotNumber(),
                        NumberSeries.RECEIPT_NUMBERS,
                        event.firstReceiptNumber()),
                0,
                QualityPreferences.DEFAULT,
                null);
    }

    private LocationState after(LocationEvent event) {
        return switch (event) {
            case LocationDefined defined -> defined(defined);
            case LocationEvent.LocationDescribed described ->
                changed(described.description(), preferences, defaultReceivingBin);
            case LocationEvent.LocationPreferencesChanged changed ->
                changed(description, changed.preferences(), defaultReceivingBin);
            case LocationEvent.DefaultReceivingBinChosen chosen -> changed(description, preferences, chosen.bin());
            case LocationEvent.NextNumberChanged changed ->
                goingOn(changed.series(), changed.next(), numberChanges + 1);
            case LocationEvent.NumbersDrawn drawn ->
                goingOn(drawn.series(), drawn.first() + drawn.count(), numberChanges);
            case LocationEvent.LocationQualityPreferencesChanged changed ->
                new LocationState(
                        definition,
                        description,
                        preferences,
                        defaultReceivingBin,
                        nextNumbers,
                        numberChanges,
                        changed.preferences(),
                        gln);
            case LocationEvent.GlnAssigned assigned ->
                new LocationState(
                        definition,
                        description,
                        preferences,
                        defaultReceivingBin,
                        nextNumbers,
                        numberChanges,
                        quality,
                        assigned.gln());
        };
    }

    private LocationState changed(String text, LocationPreferences wishes, @Nullable BinCode bin) {
        return new LocationState(definition, text, wishes, bin, nextNumbers, numberChanges, quality, gln);
    }

    private LocationState goingOn(NumberSeries series, long next, int changes) {
        Map<NumberSeries, Long> numbers = new EnumMap<>(nextNumbers);
        numbers.put(series, next);
        return new LocationState(
                definition, description, preferences, defaultReceivingBin, numbers, changes, quality, gln);
    }
}
