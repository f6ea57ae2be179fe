package com.lotledger.api.receipt;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.AssignmentId;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line's quantity in one bin and lot.
 *
 * @param assignment its name within the receipt
 * @param bin the bin
 * @param location where it counts: the bin's location, or the receipt's where the bin has none
 * @param quantity as typed, in the line's measure
 * @param stockQuantity the same in the stock measure
 * @param lotNumber the lot; null where the item has none, and until a number is generated at posting
 * @param lotGenerated whether the number was generated at posting (R-G14)
 * @param lotExpiration the lot's expiry date, read-only (R-E09); null when it never expires or the lot does not exist yet
 * @param lot what was told of a new lot
 */
public record ReceiptAssignmentView(
        AssignmentId assignment,
        BinCode bin,
        LocationCode location,
        Quantity quantity,
        Quantity stockQuantity,
        @Nullable LotNumber lotNumber,
        boolean lotGenerated,
        @Nullable LocalDate lotExpiration,
        @Nullable LotProfile lot) {}
