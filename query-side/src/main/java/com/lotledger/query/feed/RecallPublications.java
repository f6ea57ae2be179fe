package com.lotledger.query.feed;

import com.lotledger.api.published.Criterion;
import com.lotledger.api.published.Exclusion;
import com.lotledger.api.published.Publication;
import com.lotledger.api.published.RecallPublication;
import com.lotledger.api.recall.RecallCriterion;
import com.lotledger.api.recall.RecallEvent;
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
import com.lotledger.api.recall.RecallScope;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.ReceiptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is published of recall cases: what they hold, but nothing of consignees and of how a case is worked on. */
final class RecallPublications {

    private RecallPublications() {}

    static @Nullable Publication of(RecallEvent event) {
        return switch (event) {
            case RecallConfirmed e ->
                new RecallPublication.Confirmed(
                        e.recall(),
                        e.number(),
                        e.recallClass(),
                        criteria(e.coverage().scope()),
                        e.coverage().exclusions().stream()
                                .map(RecallPublications::exclusion)
                                .toList());
            case RecallScopeWidened e -> new RecallPublication.ScopeWidened(e.recall(), criteria(e.scope()));
            case ExcludedFromRecall e ->
                new RecallPublication.LotExcluded(
                        e.recall(), e.item(), e.lotNumber(), receipt(e.delivery()), line(e.delivery()));
            case IncludedInRecall e ->
                new RecallPublication.LotIncluded(
                        e.recall(), e.item(), e.lotNumber(), receipt(e.delivery()), line(e.delivery()));
            case RecallHoldCompleted e -> new RecallPublication.HoldCompleted(e.recall(), e.deliveries(), e.lots());
            case RecallClosed e -> new RecallPublication.Closed(e.recall());
            // Nothing is held before a case is confirmed.
            case RecallOpened opened -> null;
            case RecallScopeChanged changed -> null;
            case RecallCancelled cancelled -> null;
            // Consignees, and what was found with them, are the case's own.
            case ConsigneeNotified notified -> null;
            case ConsigneeResponded responded -> null;
            case EffectivenessChecked checked -> null;
            case VarianceExplained explained -> null;
            case VarianceRetracted retracted -> null;
            // Nothing moved.
            case MovementStopped stopped -> null;
        };
    }

    private static List<Criterion> criteria(RecallScope scope) {
        return scope.criteria().stream().map(RecallPublications::criterion).toList();
    }

    private static Criterion criterion(RecallCriterion told) {
        return new Criterion(
                told.item(),
                told.numbers(),
                told.vendor(),
                told.receipt(),
                told.line(),
                told.manufacturedFrom(),
                told.manufacturedTo(),
                told.expiresFrom(),
                told.expiresTo(),
                told.receivedFrom(),
                told.receivedTo());
    }

    private static Exclusion exclusion(RecallExclusion told) {
        return new Exclusion(told.item(), told.lotNumber(), receipt(told.delivery()), line(told.delivery()));
    }

    private static @Nullable ReceiptId receipt(@Nullable DeliveryId delivery) {
        return delivery == null ? null : delivery.receipt();
    }

    private static @Nullable Integer line(@Nullable DeliveryId delivery) {
        return delivery == null ? null : delivery.line();
    }
}
