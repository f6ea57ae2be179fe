package com.lotledger.query.recall;

import com.lotledger.api.recall.RecallEntryKind;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.query.projection.JsonText;
import org.jspecify.annotations.Nullable;

/** An event of a case as a row keeps it: what it tells, whom it is about, and what it is called. */
record ToldEvent(RecallEntryKind kind, String customer, String entry) {

    static ToldEvent of(RecallEvent event) {
        return switch (event) {
            case RecallEvent.RecallOpened ignored -> step(RecallEntryKind.OPENED);
            case RecallEvent.RecallScopeChanged ignored -> step(RecallEntryKind.SCOPE_CHANGED);
            case RecallEvent.RecallScopeWidened ignored -> step(RecallEntryKind.SCOPE_WIDENED);
            case RecallEvent.ExcludedFromRecall ignored -> step(RecallEntryKind.EXCLUDED);
            case RecallEvent.IncludedInRecall ignored -> step(RecallEntryKind.INCLUDED);
            case RecallEvent.RecallConfirmed ignored -> step(RecallEntryKind.CONFIRMED);
            case RecallEvent.RecallHoldCompleted ignored -> step(RecallEntryKind.HOLD_COMPLETED);
            case RecallEvent.RecallClosed ignored -> step(RecallEntryKind.CLOSED);
            case RecallEvent.RecallCancelled ignored -> step(RecallEntryKind.CANCELLED);
            case RecallEvent.MovementStopped stopped ->
                new ToldEvent(
                        RecallEntryKind.MOVEMENT_STOPPED,
                        textOf(stopped.stopped().customer()),
                        stopped.stopped().movement().value());
            case RecallEvent.ConsigneeNotified notified ->
                new ToldEvent(
                        RecallEntryKind.CONSIGNEE_NOTIFIED,
                        notified.customer().value(),
                        notified.notification().value());
            case RecallEvent.ConsigneeResponded responded ->
                new ToldEvent(
                        RecallEntryKind.CONSIGNEE_RESPONDED,
                        responded.customer().value(),
                        responded.response().value());
            case RecallEvent.EffectivenessChecked checked ->
                new ToldEvent(
                        RecallEntryKind.EFFECTIVENESS_CHECKED,
                        checked.customer().value(),
                        checked.check().value());
            case RecallEvent.VarianceExplained explained ->
                new ToldEvent(
                        RecallEntryKind.VARIANCE_EXPLAINED,
                        textOf(explained.customer()),
                        explained.variance().value());
            case RecallEvent.VarianceRetracted retracted ->
                new ToldEvent(
                        RecallEntryKind.VARIANCE_RETRACTED,
                        "",
                        retracted.variance().value());
        };
    }

    /** The event itself. */
    static String json(RecallEvent event) {
        return jsonAs(event.getClass(), event);
    }

    /** The event of a row again. */
    static RecallEvent read(RecallEntryKind kind, String json) {
        return JsonText.read(typeOf(kind), json);
    }

    private static <E extends RecallEvent> String jsonAs(Class<E> type, RecallEvent event) {
        return JsonText.of(type, type.cast(event));
    }

    private static Class<? extends RecallEvent> typeOf(RecallEntryKind kind) {
        return switch (kind) {
            case OPENED -> RecallEvent.RecallOpened.class;
            case SCOPE_CHANGED -> RecallEvent.RecallScopeChanged.class;
            case SCOPE_WIDENED -> RecallEvent.RecallScopeWidened.class;
            case EXCLUDED -> RecallEvent.ExcludedFromRecall.class;
            case INCLUDED -> RecallEvent.IncludedInRecall.class;
            case CONFIRMED -> RecallEvent.RecallConfirmed.class;
            case HOLD_COMPLETED -> RecallEvent.RecallHoldCompleted.class;
            case MOVEMENT_STOPPED -> RecallEvent.MovementStopped.class;
            case CONSIGNEE_NOTIFIED -> RecallEvent.ConsigneeNotified.class;
            case CONSIGNEE_RESPONDED -> RecallEvent.ConsigneeResponded.class;
            case EFFECTIVENESS_CHECKED -> RecallEvent.EffectivenessChecked.class;
            case VARIANCE_EXPLAINED -> RecallEvent.VarianceExplained.class;
            case VARIANCE_RETRACTED -> RecallEvent.VarianceRetracted.class;
            case CLOSED -> RecallEvent.RecallClosed.class;
            case CANCELLED -> RecallEvent.RecallCancelled.class;
        };
    }

    private static ToldEvent step(RecallEntryKind kind) {
        return new ToldEvent(kind, "", "");
    }

    private static String textOf(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
