package com.lotledger.query.stock;

import com.lotledger.api.lot.PostedDelivery;
import com.lotledger.api.value.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that came into a lot.
 *
 * @param quantity what it brought in the stock measure; nothing when it came from another lot, which received it
 * @param documentQuantity the same as typed; null when it came from another lot
 * @param measure measure of the document
 */
record DeliveryChange(
        PostedDelivery posted,
        BigDecimal quantity,
        @Nullable BigDecimal documentQuantity,
        @Nullable Measure measure,
        Mark mark) {}
