package com.lotledger.command.item;

import com.lotledger.api.value.ItemCode;
import org.axonframework.config.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Locks items that exist within the current unit of work: after its lots, as posting a receipt does. */
@Component
public class LockedItems {

    private final Configuration axon;

    LockedItems(@Lazy Configuration axon) {
        this.axon = axon;
    }

    /** An item that is known to exist. */
    public LockedItem lock(ItemCode item) {
        return new LockedItem(axon.repository(Item.class).load(item.stream()));
    }
}
