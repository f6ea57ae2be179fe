package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.ExpiredLotReceived;
import com.lotledger.api.lot.LotEvent.LotAmended;
import com.lotledger.api.lot.LotEvent.LotCreated;
import com.lotledger.api.lot.LotEvent.LotNumberDifferedInCase;
import com.lotledger.api.lot.LotEvent.LotPurchaseDateDiffered;
import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.VendorCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a lot.
 *
 * @param profile policy resolved, expiry derived
 * @param used whether a purchase document used the lot; its profile is frozen then (R-D13)
 */
public record LotState(LotId lot, @Nullable VendorCode vendor, LotProfile profile, boolean used) {

    static LotState evolve(@Nullable LotState state, LotEvent event) {
        return switch (event) {
            case LotCreated created ->
                new LotState(
                        new LotId(created.item(), created.lotNumber()), created.vendor(), created.profile(), false);
            case LotAmended amended -> present(state).withProfile(amended.profile());
            case LotReceived received -> present(state).inUse();
            case LotPurchaseDateDiffered warning -> present(state);
            case ExpiredLotReceived warning -> present(state);
            case LotNumberDifferedInCase warning -> present(state);
        };
    }

    private static LotState present(@Nullable LotState state) {
        return Objects.requireNonNull(state, "a lot's history starts with LotCreated");
    }

    private LotState withProfile(LotProfile amended) {
        return new LotState(lot, vendor, amended, used);
    }

    private LotState inUse() {
        return used ? this : new LotState(lot, vendor, profile, true);
    }
}
