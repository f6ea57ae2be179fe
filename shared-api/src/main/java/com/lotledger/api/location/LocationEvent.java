package com.lotledger.api.location;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.LocationCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened to a location. */
public sealed interface LocationEvent {

    /** The location it happened to. */
    LocationCode location();

    /** A location was added. */
    @Revision("1")
    record LocationDefined(
            LocationCode location,
            String description,
            @Nullable LocationCode parent,
            boolean usesDefaultLocationNumbers,
            long firstLotNumber,
            long firstReceiptNumber,
            LocationPreferences preferences)
            implements LocationEvent {}

    /** The description changed. */
    @Revision("1")
    record LocationDescribed(LocationCode location, String description) implements LocationEvent {}

    /** The preferences changed. */
    @Revision("1")
    record LocationPreferencesChanged(LocationCode location, LocationPreferences preferences)
            implements LocationEvent {}

    /** Received goods are proposed for this bin; for none when null. */
    @Revision("1")
    record DefaultReceivingBinChosen(
            LocationCode location, @Nullable BinCode bin) implements LocationEvent {}

    /** The series goes on with this number. */
    @Revision("1")
    record NextNumberChanged(LocationCode location, NumberSeries series, long next) implements LocationEvent {}

    /** A block of numbers was given out; the next block starts behind it. */
    @Revision("1")
    record NumbersDrawn(LocationCode location, NumberSeries series, long first, int count) implements LocationEvent {}

    /** What the location wants of quality changed. */
    @Revision("1")
    record LocationQualityPreferencesChanged(LocationCode location, QualityPreferences preferences)
            implements LocationEvent {}

    /** The location has this GLN from now on; none when null. */
    @Revision("1")
    record GlnAssigned(LocationCode location, @Nullable Gln gln) implements LocationEvent {}
}
