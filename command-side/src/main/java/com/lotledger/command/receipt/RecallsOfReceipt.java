package com.lotledger.command.receipt;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.recall.DeliveryFacts;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.RecallId;
import com.lotledger.command.lot.Lots;
import com.lotledger.command.recall.RecallsInForce;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is received while an open recall covers it is recalled at once (R-W09). */
@Component
class RecallsOfReceipt {

    private final RecallsInForce recalls;
    private final Lots lots;

    RecallsOfReceipt(RecallsInForce recalls, Lots lots) {
        this.recalls = recalls;
        this.lots = lots;
    }

    /** The first case that covers what a line brings into a lot. */
    Optional<RecallId> covering(LotPart part, Delivery delivery) {
        if (recalls.held().isEmpty()) {
            return Optional.empty();
        }
        Set<LotNumber> numbers = part.exists()
                ? lots.find(part.lot()).map(lots::numbers).orElse(Set.of())
                : Set.of(part.lot().number());
        return recalls
                .covering(new DeliveryFacts(
                        part.line().item(),
                        numbers,
                        delivery.id(),
                        delivery.vendor(),
                        part.profile().manufacturedOn(),
                        part.profile().expiresOn(),
                        delivery.receivedOn()))
                .stream()
                .findFirst();
    }
}
