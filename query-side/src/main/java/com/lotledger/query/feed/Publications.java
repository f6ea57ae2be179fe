package com.lotledger.query.feed;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.drill.DrillEvent;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.movement.StockMovementEvent;
import com.lotledger.api.published.Publication;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallRegisterEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.api.user.UserEvent;
import com.lotledger.api.webhook.WebhookSubscriptionEvent;
import org.jspecify.annotations.Nullable;

/** Says of every stored event what is published of it. A new stored event does not compile until that is decided. */
final class Publications {

    private Publications() {}

    /** What is published of a stored event; null when nothing is. */
    static @Nullable Publication of(Object stored) {
        return switch (stored) {
            case LotEvent lot -> LotPublications.of(lot);
            case PurchaseReceiptEvent receipt -> ReceiptPublications.of(receipt);
            case ItemEvent item -> ItemPublications.of(item);
            case RecallEvent recall -> RecallPublications.of(recall);
            // The case tells of it.
            case RecallRegisterEvent register -> null;
            // Its lots tell of it.
            case StockMovementEvent.StockMovementRecorded told -> null;
            // How a site is laid out, and who works there, is no one else's concern.
            case LocationEvent location -> null;
            case StockBinEvent bin -> null;
            case UserEvent user -> null;
            // Who else is told is told to nobody else.
            case WebhookSubscriptionEvent subscription -> null;
            case DrillEvent drill -> null;
            default ->
                throw new IllegalArgumentException(stored.getClass().getName() + " is no event of the vocabulary");
        };
    }
}
