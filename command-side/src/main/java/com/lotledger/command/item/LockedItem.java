package com.lotledger.command.item;

import com.lotledger.api.item.ItemEvent.UntrackedStockMovedToLot;
import org.axonframework.modelling.command.Aggregate;

/** An item of the current unit of work: nobody else in this process changes it until that is over. */
public final class LockedItem {

    private final Aggregate<Item> aggregate;

    LockedItem(Aggregate<Item> aggregate) {
        this.aggregate = aggregate;
    }

    /** The item with everything recorded so far. */
    public ItemState state() {
        return aggregate.invoke(Item::present);
    }

    /** Records what became of stock that was in no lot. */
    public void record(UntrackedStockMovedToLot moved) {
        aggregate.execute(item -> item.decide(moved));
    }
}
