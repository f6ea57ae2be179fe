package com.lotledger.api.recall;

import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that a recall is about, under one number of its lot. All quantities are in the stock measure.
 *
 * @param item item of the lot
 * @param lotNumber number of the lot
 * @param handedOn whether the lot has gone on under another number; what is left of the delivery is told there
 * @param receipt name of the receipt; of the movement for stock that was in no lot before
 * @param line number of its line; 0 with the name of a movement
 * @param documentNumber number of the posted receipt
 * @param vendor who delivered
 * @param vendorName their name as it was then
 * @param receivedOn business date of the receipt
 * @param manufacturedOn when the lot was made
 * @param expiresOn last good day of the lot, as it is known now
 * @param stockMeasure measure of the quantities
 * @param quantities what became of it
 * @param stock what lies where, at most 100 places
 * @param held how it is held; null in a preview
 */
public record RecallDeliveryView(
        ItemCode item,
        LotNumber lotNumber,
        boolean handedOn,
        ReceiptId receipt,
        int line,
        String documentNumber,
        VendorCode vendor,
        @Nullable String vendorName,
        LocalDate receivedOn,
        @Nullable LocalDate manufacturedOn,
        @Nullable LocalDate expiresOn,
        Measure stockMeasure,
        RecallQuantities quantities,
        List<RecallStockView> stock,
        @Nullable RecallHoldView held) {
    public RecallDeliveryView {
        stock = List.copyOf(stock);
    }
}
