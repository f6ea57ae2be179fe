package com.lotledger.api.recall;

import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.RecallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked about recalls. Where a position is given, a case is told as it was known after the event of that position, and
 * told the same whenever it is asked; without it, as it is known now.
 */
public sealed interface RecallQuery {

    /**
     * What a scope would hit, before anything is opened. Answers a {@link RecallPreviewView}. It costs as much as there are
     * deliveries that it hits.
     *
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record PreviewRecallScope(
            RecallScope scope, int limit, @Nullable String cursor) implements RecallQuery {}

    /**
     * Cases, the one opened last first. Answers a {@link RecallPage}.
     *
     * @param status only cases that have come so far
     * @param recallClass only cases of this class
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindRecalls(
            @Nullable RecallStatus status,
            @Nullable RecallClass recallClass,
            int limit,
            @Nullable String cursor) implements RecallQuery {}

    /** One case. Answers a {@link RecallView}, or nothing when there is no such case. */
    record GetRecall(RecallId recall, @Nullable Long knownAtPosition) implements RecallQuery {}

    /** What stands above everything about a case, without any sums. Answers a {@link RecallHeadView}, or nothing when there is no such case. */
    record GetRecallHead(RecallId recall) implements RecallQuery {}

    /**
     * The deliveries of a case, by item, lot number, receipt and line. Answers a {@link RecallDeliveryPage}, or nothing when there is
     * no such case.
     *
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindRecallDeliveries(
            RecallId recall,
            @Nullable Long knownAtPosition,
            int limit,
            @Nullable String cursor) implements RecallQuery {}

    /**
     * Who got what of the deliveries of a case, by their codes. Answers a {@link RecallConsigneePage}, or nothing when there is no such
     * case.
     *
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindRecallConsignees(
            RecallId recall,
            @Nullable Long knownAtPosition,
            int limit,
            @Nullable String cursor) implements RecallQuery {}

    /** One of them. Answers a {@link RecallConsigneeView}, or nothing when there is no such case or nothing was shipped to them. */
    record GetRecallConsignee(
            RecallId recall,
            CustomerCode customer,
            @Nullable Long knownAtPosition) implements RecallQuery {}

    /**
     * What happened in a case, in its order. Answers a {@link RecallTimelinePage}, or nothing when there is no such case.
     *
     * @param kinds only entries of these kinds; empty for all of them
     * @param customer only entries about this consignee
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindRecallTimeline(
            RecallId recall,
            List<RecallEntryKind> kinds,
            @Nullable CustomerCode customer,
            @Nullable Long knownAtPosition,
            int limit,
            @Nullable String cursor)
            implements RecallQuery {
        public FindRecallTimeline {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Shipments of deliveries of a case that were recorded although it was confirmed by then. Answers a {@link RecallShipmentPage}, or
     * nothing when there is no such case.
     *
     * @param limit most entries of the page, 1 to 500
     * @param cursor the {@code next} of the page before
     */
    record FindShipmentsAfterConfirmation(
            RecallId recall,
            @Nullable Long knownAtPosition,
            int limit,
            @Nullable String cursor) implements RecallQuery {}

    /**
     * Where every unit of a case is, by item. Answers a {@link RecallBalanceSheetView}, or nothing when there is no such case.
     */
    record ShowRecallBalanceSheet(RecallId recall, @Nullable Long knownAtPosition) implements RecallQuery {}
}
