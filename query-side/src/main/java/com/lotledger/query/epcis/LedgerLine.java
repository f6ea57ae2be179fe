package com.lotledger.query.epcis;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.QualityStatus;
import com.lotledger.api.movement.WriteOffCause;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LocationCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the stock ledger with what else is told of it.
 *
 * @param lot null where the item has none
 * @param position place of the event it comes from
 * @param firstOfLot whether the lot was not seen before
 * @param document what makes it unique: the movement's name, or receipt and line
 * @param vendor who delivered it or gets it back
 * @param gtin what the item carried then (R-V03)
 * @param purchaseOrder on which it was delivered
 * @param expiresOn the lot's expiry date as it was known when it was first seen; of the first row of a lot only
 */
record LedgerLine(
        ItemCode item,
        @Nullable LotNumber lot,
        long position,
        boolean firstOfLot,
        MovementKind kind,
        String document,
        String documentNumber,
        @Nullable String vendor,
        LocationCode location,
        BigDecimal quantity,
        Measure measure,
        @Nullable QualityStatus status,
        LocalDate businessDate,
        Instant recordedAt,
        @Nullable CustomerCode customer,
        @Nullable String order,
        @Nullable WriteOffCause cause,
        Gtin gtin,
        @Nullable String purchaseOrder,
        @Nullable LocalDate expiresOn) {

    EpcClass epcClass() {
        return new EpcClass(gtin, lot);
    }
}
