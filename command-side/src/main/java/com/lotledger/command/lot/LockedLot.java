package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent;
import org.axonframework.modelling.command.Aggregate;

/** A lot of the current unit of work: nobody else in this process changes it until that is over, and it is stored with it or not at all. */
public final class LockedLot {

    private final Aggregate<Lot> aggregate;

    LockedLot(Aggregate<Lot> aggregate) {
        this.aggregate = aggregate;
    }

    /** The lot with everything recorded so far. */
    public LotState state() {
        return aggregate.invoke(Lot::present);
    }

    /** Records what was decided about it. */
    public void record(LotEvent event) {
        aggregate.execute(lot -> lot.record(event));
    }
}
