package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotExpiryConflictRaised;
import com.lotledger.api.value.DeliveryId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Moving a delivery into another lot settles no conflict about its expiry date, unless the other lot has the date it told (R-S20). */
public final class AConflictOfExpiryTravelsWithItsDelivery {

    private AConflictOfExpiryTravelsWithItsDelivery() {}

    /** The conflicts that the other lot, which has taken these deliveries in, still has to settle. */
    public static List<LotExpiryConflictRaised> into(LotState other, LotState from, List<DeliveryId> deliveries) {
        return deliveries.stream()
                .map(from::delivery)
                .flatMap(Optional::stream)
                .filter(each -> each.toldExpiry() != null
                        && !each.toldExpiry().equals(other.profile().expiresOn()))
                .filter(each ->
                        other.delivery(each.id()).map(LotDelivery::toldExpiry).isEmpty())
                .map(each -> new LotExpiryConflictRaised(
                        other.lot().item(),
                        other.lot().number(),
                        each.id(),
                        other.profile().expiresOn(),
                        Objects.requireNonNull(each.toldExpiry())))
                .toList();
    }
}
