package com.lotledger.api.examples;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.recall.ContactMethod;
import com.lotledger.api.recall.EffectivenessLevel;
import com.lotledger.api.recall.QuantityOnHand;
import com.lotledger.api.recall.RecallBalance;
import com.lotledger.api.recall.RecallClass;
import com.lotledger.api.recall.RecallCommand.CancelRecall;
import com.lotledger.api.recall.RecallCommand.ChangeRecallScope;
import com.lotledger.api.recall.RecallCommand.CloseRecall;
import com.lotledger.api.recall.RecallCommand.CompleteRecallHold;
import com.lotledger.api.recall.RecallCommand.ConfirmRecall;
import com.lotledger.api.recall.RecallCommand.ExcludeFromRecall;
import com.lotledger.api.recall.RecallCommand.ExplainVariance;
import com.lotledger.api.recall.RecallCommand.IncludeInRecall;
import com.lotledger.api.recall.RecallCommand.NotifyConsignee;
import com.lotledger.api.recall.RecallCommand.OpenRecall;
import com.lotledger.api.recall.RecallCommand.RecordConsigneeResponse;
import com.lotledger.api.recall.RecallCommand.RecordEffectivenessCheck;
import com.lotledger.api.recall.RecallCommand.RecordStoppedMovement;
import com.lotledger.api.recall.RecallCommand.RetractVariance;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallEvent.ConsigneeNotified;
import com.lotledger.api.recall.RecallEvent.ConsigneeResponded;
import com.lotledger.api.recall.RecallEvent.EffectivenessChecked;
import com.lotledger.api.recall.RecallEvent.ExcludedFromRecall;
import com.lotledger.api.recall.RecallEvent.IncludedInRecall;
import com.lotledger.api.recall.RecallEvent.MovementStopped;
import com.lotledger.api.recall.RecallEvent.RecallCancelled;
import com.lotledger.api.recall.RecallEvent.RecallClosed;
import com.lotledger.api.recall.RecallEvent.RecallConfirmed;
import com.lotledger.api.recall.RecallEvent.RecallHoldCompleted;
import com.lotledger.api.recall.RecallEvent.RecallOpened;
import com.lotledger.api.recall.RecallEvent.RecallScopeChanged;
import com.lotledger.api.recall.RecallEvent.RecallScopeWidened;
import com.lotledger.api.recall.RecallEvent.VarianceExplained;
import com.lotledger.api.recall.RecallEvent.VarianceRetracted;
import com.lotledger.api.recall.RecallExclusion;
import com.lotledger.api.recall.RecallRegisterEvent.RecallCoverageLetGo;
import com.lotledger.api.recall.RecallRegisterEvent.RecallCoverageTakenIn;
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.MovementId;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.RecallId;
import com.lotledger.api.value.SignedQuantity;
import java.time.Instant;
import java.util.List;

/** The recall of the vendor's medicine, from the first call to its end. */
public final class Recalls {

    public static final RecallId RECALL = new RecallId("RC-2026-1");
    public static final String NUMBER = "RC 2026/1";

    /** The medicine of the vendor that was made in January. */
    public static final RecallCriterion MADE_IN_JANUARY = new RecallCriterion(
            Items.MEDICINE,
            List.of(),
            Receipts.VENDOR,
            null,
            null,
            Days.MADE.withDayOfMonth(1),
            Days.MADE,
            null,
            null,
            null,
            null);

    /** One lot of it by its number. */
    public static final RecallCriterion ONE_LOT = new RecallCriterion(
            Items.MEDICINE, List.of(Lots.MEDICINE_NUMBER), null, null, null, null, null, null, null, null, null);

    public static final RecallScope SCOPE = new RecallScope(List.of(MADE_IN_JANUARY, ONE_LOT));

    private static final RecallScope WIDER = new RecallScope(List.of(
            MADE_IN_JANUARY,
            ONE_LOT,
            new RecallCriterion(
                    null,
                    List.of(),
                    null,
                    Receipts.RECEIPT,
                    2,
                    null,
                    null,
                    Days.RECEIVED,
                    Days.PRINTED_EXPIRY,
                    Days.RECEIVED,
                    Days.SHIPPED)));

    private static final RecallExclusion EXCLUSION =
            new RecallExclusion(Items.MEDICINE, Lots.DUPLICATE_NUMBER, Movements.FIRST_DELIVERY);

    /** What the confirmed case holds. */
    public static final RecallCoverage COVERAGE = new RecallCoverage(SCOPE, List.of(EXCLUSION));

    public static final StoppedMovement STOPPED = new StoppedMovement(
            new MovementId("SHIP-13"),
            MovementKind.SHIPMENT,
            Items.MEDICINE,
            Lots.MEDICINE_NUMBER,
            List.of(Movements.FIRST_DELIVERY),
            Quantity.of("0.5"),
            Items.BOX,
            Bins.SHELF,
            Movements.CUSTOMER_CODE,
            "rita",
            Instant.parse("2026-04-15T09:31:00Z"));

    private static final RecallEntryId CALL = new RecallEntryId("CALL-1");
    private static final RecallEntryId ANSWER = new RecallEntryId("ANSWER-1");
    private static final RecallEntryId CHECK = new RecallEntryId("CHECK-1");
    private static final RecallEntryId USED = new RecallEntryId("USED-1");
    private static final ReasonCode DISPENSED = new ReasonCode("DISPENSED");
    private static final Reason REASON = new Reason("The vendor reports glass in blisters");
    private static final String STRATEGY = "Down to the wards; no public warning";
    private static final String INSTRUCTIONS = "Stop using it, set it aside, send it back";
    private static final String REACHED = "Ms Berg, head of the pharmacy";
    private static final String UNACCOUNTED = "The clinic cannot say which patients got the rest";
    private static final List<QuantityOnHand> ON_HAND =
            List.of(new QuantityOnHand(Items.MEDICINE, Lots.MEDICINE_NUMBER, Quantity.of(6)));

    private Recalls() {}

    /** One of each event. */
    public static List<Object> events() {
        return List.of(
                new RecallOpened(
                        RECALL, NUMBER, RecallClass.CLASS_2, SCOPE, EffectivenessLevel.A, STRATEGY, INSTRUCTIONS),
                new RecallScopeChanged(RECALL, SCOPE),
                new RecallScopeWidened(RECALL, WIDER),
                new ExcludedFromRecall(RECALL, Items.MEDICINE, Lots.DUPLICATE_NUMBER, Movements.FIRST_DELIVERY),
                new IncludedInRecall(RECALL, Items.MEDICINE, Lots.DUPLICATE_NUMBER, Movements.FIRST_DELIVERY),
                new RecallConfirmed(RECALL, NUMBER, RecallClass.CLASS_2, COVERAGE, 40L),
                new RecallHoldCompleted(RECALL, 44, 1, 1),
                new MovementStopped(RECALL, STOPPED),
                new ConsigneeNotified(
                        RECALL,
                        CALL,
                        Movements.CUSTOMER_CODE,
                        Days.SHIPPED,
                        ContactMethod.TELEPHONE,
                        REACHED,
                        "Will look in all wards"),
                new ConsigneeResponded(
                        RECALL, ANSWER, Movements.CUSTOMER_CODE, Days.SHIPPED, ON_HAND, REACHED, "The rest was used"),
                new EffectivenessChecked(
                        RECALL,
                        CHECK,
                        Movements.CUSTOMER_CODE,
                        Days.SHIPPED,
                        ContactMethod.VISIT,
                        true,
                        "All of it stands locked away"),
                new VarianceExplained(
                        RECALL,
                        USED,
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Movements.CUSTOMER_CODE,
                        Quantity.of(3),
                        DISPENSED),
                new VarianceRetracted(RECALL, USED),
                new RecallClosed(RECALL, 60, List.of(balance()), UNACCOUNTED),
                new RecallCancelled(RECALL),
                new RecallCoverageTakenIn(RECALL, COVERAGE),
                new RecallCoverageLetGo(RECALL));
    }

    /** One of each command. */
    public static List<Object> commands() {
        return List.of(
                new OpenRecall(
                        RECALL,
                        NUMBER,
                        RecallClass.CLASS_2,
                        SCOPE,
                        EffectivenessLevel.A,
                        STRATEGY,
                        INSTRUCTIONS,
                        REASON),
                new ChangeRecallScope(RECALL, WIDER, REASON),
                new ExcludeFromRecall(
                        RECALL,
                        Items.MEDICINE,
                        Lots.DUPLICATE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        new Reason("Made of other glass")),
                new IncludeInRecall(
                        RECALL,
                        Items.MEDICINE,
                        Lots.DUPLICATE_NUMBER,
                        Movements.FIRST_DELIVERY,
                        new Reason("The same glass after all")),
                new ConfirmRecall(RECALL, 40L, REASON),
                new NotifyConsignee(
                        RECALL,
                        CALL,
                        Movements.CUSTOMER_CODE,
                        Days.SHIPPED,
                        ContactMethod.TELEPHONE,
                        REACHED,
                        "Will look in all wards"),
                new RecordConsigneeResponse(
                        RECALL, ANSWER, Movements.CUSTOMER_CODE, Days.SHIPPED, ON_HAND, REACHED, "The rest was used"),
                new RecordEffectivenessCheck(
                        RECALL,
                        CHECK,
                        Movements.CUSTOMER_CODE,
                        Days.SHIPPED,
                        ContactMethod.VISIT,
                        true,
                        "All of it stands locked away"),
                new ExplainVariance(
                        RECALL,
                        USED,
                        Items.MEDICINE,
                        Lots.MEDICINE_NUMBER,
                        Movements.CUSTOMER_CODE,
                        Quantity.of(3),
                        DISPENSED,
                        new Reason("Dispensed before the call")),
                new RetractVariance(RECALL, USED, new Reason("They were found in a drawer")),
                new CloseRecall(RECALL, new Reason(UNACCOUNTED), new Reason("The vendor took everything back")),
                new CancelRecall(RECALL, new Reason("It was another vendor's glass")),
                new RecordStoppedMovement(RECALL, STOPPED),
                new CompleteRecallHold(RECALL, 44, 1, 1));
    }

    private static RecallBalance balance() {
        return new RecallBalance(
                Items.MEDICINE,
                Items.PACK,
                SignedQuantity.of("40"),
                SignedQuantity.ZERO,
                SignedQuantity.ZERO,
                SignedQuantity.of("10"),
                SignedQuantity.of("6"),
                SignedQuantity.of("36"),
                SignedQuantity.ZERO,
                SignedQuantity.ZERO,
                SignedQuantity.ZERO,
                SignedQuantity.of("3"),
                SignedQuantity.of("1"));
    }
}
