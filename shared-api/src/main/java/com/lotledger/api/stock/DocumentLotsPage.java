package com.lotledger.api.stock;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.SignedQuantity;
import com.lotledger.api.value.VendorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lots of the documents with one number, by item and lot.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record DocumentLotsPage(
        List<DocumentLot> entries, @Nullable String next) {
    public DocumentLotsPage {
        entries = List.copyOf(entries);
    }

    /**
     * What documents of one kind did to a lot.
     *
     * @param kind what sort of document
     * @param item item of the lot
     * @param lotNumber the number the lot had then
     * @param documentDate earliest business date
     * @param quantityIn what came in, in the stock measure; for a transfer or verdict also what went on elsewhere
     * @param quantityOut what went out
     * @param stockMeasure measure of the item's stock
     * @param customer who it was shipped to or came back from
     * @param vendor who delivered it or got it back
     */
    public record DocumentLot(
            MovementKind kind,
            ItemCode item,
            LotNumber lotNumber,
            LocalDate documentDate,
            SignedQuantity quantityIn,
            SignedQuantity quantityOut,
            Measure stockMeasure,
            @Nullable CustomerCode customer,
            @Nullable VendorCode vendor) {}
}
