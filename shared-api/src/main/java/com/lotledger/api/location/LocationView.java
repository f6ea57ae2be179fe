package com.lotledger.api.location;

import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.LocationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A location.
 *
 * @param location its code
 * @param description what it is called
 * @param parent the location it is part of (R-D07)
 * @param usesDefaultLocationNumbers whether the default location numbers for it (R-D06)
 * @param nextLotNumber where the next block of lot numbers starts (R-D08)
 * @param nextReceiptNumber where the next block of receipt numbers starts (R-F05)
 * @param preferences what it wants done its way
 * @param qualityPreferences what it wants of quality
 * @param defaultReceivingBin where received goods are proposed to go (R-C01)
 * @param gln by which trading partners know it
 * @param position position of the event that last changed it
 * @param recordedAt when that event was recorded
 */
public record LocationView(
        LocationCode location,
        String description,
        @Nullable LocationCode parent,
        boolean usesDefaultLocationNumbers,
        long nextLotNumber,
        long nextReceiptNumber,
        LocationPreferences preferences,
        QualityPreferences qualityPreferences,
        @Nullable BinCode defaultReceivingBin,
        @Nullable Gln gln,
        long position,
        Instant recordedAt) {}
