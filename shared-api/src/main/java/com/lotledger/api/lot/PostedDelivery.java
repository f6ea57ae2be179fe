package com.lotledger.api.lot;

import com.lotledger.api.value.DeliveryId;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it travels from one lot into another.
 *
 * @param delivery where the stock came from
 * @param postedBy who posted it and may not release it (R-S08)
 * @param condition what was seen of it
 * @param certificate reference of its certificate
 */
public record PostedDelivery(
        Delivery delivery,
        String postedBy,
        @Nullable String condition,
        @Nullable String certificate) {

    /** Its name within the lot. */
    public DeliveryId id() {
        return delivery.id();
    }
}
