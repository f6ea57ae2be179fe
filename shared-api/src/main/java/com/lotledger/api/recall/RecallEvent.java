package com.lotledger.api.recall;

import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Quantity;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.RecallId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What happened in a recall case. Who, when and why travels with each event (Provenance). */
public sealed interface RecallEvent {

    /** Name of the case. */
    RecallId recall();

    /** A case was opened. */
    @Revision("1")
    record RecallOpened(
            RecallId recall,
            String number,
            RecallClass recallClass,
            RecallScope scope,
            @Nullable EffectivenessLevel effectivenessLevel,
            @Nullable String strategy,
            @Nullable String instructions)
            implements RecallEvent {}

    /** What the case is about changed before it was confirmed. */
    @Revision("1")
    record RecallScopeChanged(RecallId recall, RecallScope scope) implements RecallEvent {}

    /** The case is about more than before, since it was confirmed; held at once (R-W03). */
    @Revision("1")
    record RecallScopeWidened(RecallId recall, RecallScope scope) implements RecallEvent {}

    /** A lot, or one delivery of it, is not what the case is about. */
    @Revision("1")
    record ExcludedFromRecall(
            RecallId recall,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery) implements RecallEvent {}

    /** An exclusion was taken back. */
    @Revision("1")
    record IncludedInRecall(
            RecallId recall,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable DeliveryId delivery) implements RecallEvent {}

    /**
     * The case was confirmed: every covered delivery is held from now on (R-W04).
     *
     * @param coverage what is held
     * @param previewedAt position at which the preview that it rests on was read
     */
    @Revision("1")
    record RecallConfirmed(
            RecallId recall,
            String number,
            RecallClass recallClass,
            RecallCoverage coverage,
            @Nullable Long previewedAt)
            implements RecallEvent {}

    /**
     * All stock that the case covers is recalled. Told once: the first time that none was found left.
     *
     * @param position position of the events up to which that was looked at
     * @param deliveries how many deliveries have stock that is recalled
     * @param lots how many lots they belong to
     */
    @Revision("1")
    record RecallHoldCompleted(RecallId recall, long position, long deliveries, long lots) implements RecallEvent {}

    /** A movement was refused because of the case (R-W07); once for each name and content. */
    @Revision("1")
    record MovementStopped(RecallId recall, StoppedMovement stopped) implements RecallEvent {}

    /** A consignee was told. */
    @Revision("1")
    record ConsigneeNotified(
            RecallId recall,
            RecallEntryId notification,
            CustomerCode customer,
            LocalDate notifiedOn,
            ContactMethod method,
            String contact,
            @Nullable String note)
            implements RecallEvent {}

    /** A consignee answered. */
    @Revision("1")
    record ConsigneeResponded(
            RecallId recall,
            RecallEntryId response,
            CustomerCode customer,
            LocalDate respondedOn,
            List<QuantityOnHand> onHand,
            @Nullable String contact,
            @Nullable String note)
            implements RecallEvent {
        public ConsigneeResponded {
            onHand = List.copyOf(onHand);
        }
    }

    /** A consignee was asked whether they had got and followed the recall. */
    @Revision("1")
    record EffectivenessChecked(
            RecallId recall,
            RecallEntryId check,
            CustomerCode customer,
            LocalDate checkedOn,
            ContactMethod method,
            boolean effective,
            String finding)
            implements RecallEvent {}

    /** It was said where units went that neither lie in stock nor came back; the reason's text travels with the event. */
    @Revision("1")
    record VarianceExplained(
            RecallId recall,
            RecallEntryId variance,
            ItemCode item,
            LotNumber lotNumber,
            @Nullable CustomerCode customer,
            Quantity quantity,
            ReasonCode reasonCode)
            implements RecallEvent {}

    /** An explanation was taken back. */
    @Revision("1")
    record VarianceRetracted(RecallId recall, RecallEntryId variance) implements RecallEvent {}

    /**
     * The case was closed and holds nothing any more (R-W12).
     *
     * @param position position of the events up to which the balance was made
     * @param balances where every unit was then, by item
     * @param unaccountedReason why it was closed although units were not accounted for
     */
    @Revision("1")
    record RecallClosed(
            RecallId recall,
            long position,
            List<RecallBalance> balances,
            @Nullable String unaccountedReason) implements RecallEvent {
        public RecallClosed {
            balances = List.copyOf(balances);
        }
    }

    /** The case was given up before it was confirmed. */
    @Revision("1")
    record RecallCancelled(RecallId recall) implements RecallEvent {}
}
