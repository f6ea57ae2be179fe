package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent.LotReceived;
import com.lotledger.api.lot.LotEvent.StockRecalled;
import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockChange;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.SignedQuantity;
import java.util.List;
import java.util.stream.Stream;

/** Stops what was just received because an open recall covers it, all of it (R-W09). */
final class RecallAtReceipt {

    private static final ReasonCode COVERED = new ReasonCode("RECALL");

    private RecallAtReceipt() {}

    static StockRecalled of(LotState lot, LotReceived received, RecallId recall) {
        DeliveryId delivery = received.delivery().id();
        List<StockPart> parts = lot.delivery(delivery).map(LotDelivery::parts).orElse(List.of());
        return new StockRecalled(
                received.item(),
                received.lotNumber(),
                DocumentAtReceipt.of(
                        received, DocumentAtReceipt.name(delivery, ".R", "R-"), MovementKind.RECALL, COVERED, recall),
                parts.stream().flatMap(part -> recalled(delivery, part)).toList());
    }

    private static Stream<StockChange> recalled(DeliveryId delivery, StockPart part) {
        SignedQuantity added = new SignedQuantity(part.quantity());
        return Stream.of(
                new StockChange(delivery, part.bin(), part.location(), part.status(), added.negated()),
                new StockChange(
                        delivery, part.bin(), part.location(), part.status().recalled(), added));
    }
}
