package com.lotledger.query.dossier;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.movement.StockStatus;
import com.lotledger.api.recall.ContactMethod;
import com.lotledger.api.recall.EffectivenessLevel;
import com.lotledger.api.recall.QuantityOnHand;
import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.ReceiptId;
import com.lotledger.query.testing.SampleMovement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A recall of the lot of a sample life, as the events of its case. */
final class SampleRecall {

    static final RecallId RECALL = new RecallId("RC-1");

    private static final ItemCode ITEM = new ItemCode("IT-1");
    private static final LotNumber LOT = new LotNumber("L-3");
    private static final StockStatus RECALLED = StockStatus.RELEASED.recalled();
    private static final RecallScope SCOPE = new RecallScope(List.of(new RecallCriterion(
            ITEM, List.of(new LotNumber("L-1")), null, null, null, null, null, null, null, null, null)));

    private SampleRecall() {}

    /** Opened, confirmed and held. */
    static List<Object> held() {
        return List.of(
                new RecallEvent.RecallOpened(
                        RECALL,
                        "2026-07",
                        RecallClass.CLASS_2,
                        SCOPE,
                        EffectivenessLevel.A,
                        "To pharmacies; no public warning.",
                        "Stop using the goods, put them aside and send them back."),
                new RecallEvent.RecallConfirmed(
                        RECALL, "2026-07", RecallClass.CLASS_2, new RecallCoverage(SCOPE, List.of()), null),
                SampleMovement.of(MovementKind.RECALL, "RC-1-1", "IT-1", "L-3")
                        .change("R-1", "B-9", StockStatus.RELEASED, "-2")
                        .change("R-1", "B-9", RECALLED, "2")
                        .event(),
                new RecallEvent.RecallHoldCompleted(RECALL, 1, 2, 1));
    }

    /** What came of it. */
    static List<Object> told() {
        return List.of(
                new RecallEvent.MovementStopped(
                        RECALL,
                        new StoppedMovement(
                                new MovementId("M-99"),
                                MovementKind.SHIPMENT,
                                ITEM,
                                LOT,
                                List.of(new DeliveryId(new ReceiptId("R-1"), 1)),
                                Quantity.of("5"),
                                null,
                                null,
                                new CustomerCode("C-2"),
                                "rita",
                                Instant.parse("2026-04-20T08:00:00Z"))),
                new RecallEvent.ConsigneeNotified(
                        RECALL,
                        new RecallEntryId("N-1"),
                        new CustomerCode("C-1"),
                        LocalDate.of(2026, 4, 20),
                        ContactMethod.TELEPHONE,
                        "Dr. Müller, +49 30 1234",
                        "=HYPERLINK(\"http://example.org\")"),
                new RecallEvent.ConsigneeResponded(
                        RECALL,
                        new RecallEntryId("A-1"),
                        new CustomerCode("C-1"),
                        LocalDate.of(2026, 4, 21),
                        List.of(new QuantityOnHand(ITEM, LOT, Quantity.of("40"))),
                        "Dr. Müller",
                        null),
                new RecallEvent.VarianceExplained(
                        RECALL,
                        new RecallEntryId("V-1"),
                        ITEM,
                        LOT,
                        new CustomerCode("C-1"),
                        Quantity.of("36"),
                        new ReasonCode("USED")));
    }
}
