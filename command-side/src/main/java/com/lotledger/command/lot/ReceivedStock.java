package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a receipt that is being posted brings into a lot, and what it tells of it.
 *
 * @param received what the lot keeps
 * @param told of the lot, by each part of the line
 * @param supplierNumbers the vendor's own numbers of the lot
 * @param minimumDays how many days the lot should still be good (R-S21); null when the item asks for none
 * @param intoQuarantine whether the location wants it judged first
 * @param recall the open case that covers it, so that it is recalled at once (R-W09); null when none does
 */
public record ReceivedStock(
        LotReceived received,
        List<LotProfile> told,
        List<LotNumber> supplierNumbers,
        @Nullable Integer minimumDays,
        boolean intoQuarantine,
        @Nullable RecallId recall) {
    public ReceivedStock {
        told = List.copyOf(told);
        supplierNumbers = List.copyOf(supplierNumbers);
    }
}
