package com.lotledger.api.lot;

import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import java.util.List;

/** Lots whose numbers differ from those asked for only in upper and lower case. */
public record LotsAlikeView(List<Alike> entries) {
    public LotsAlikeView {
        entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param lot the lot asked for, whether it exists or not
     * @param other number of another lot of the same item
     */
    public record Alike(LotId lot, LotNumber other) {}
}
