package com.lotledger.command.recall;

import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecallEvent.ConsigneeNotified;
import com.lotledger.api.recall.RecallEvent.ConsigneeResponded;
import com.lotledger.api.recall.RecallEvent.EffectivenessChecked;
import com.lotledger.api.recall.RecallEvent.RecallClosed;
import com.lotledger.api.recall.RecallEvent.RecallOpened;
import com.lotledger.api.recall.RecallEvent.VarianceExplained;
import com.lotledger.api.recall.RecallStatus;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.RecallEntryId;
import com.lotledger.api.value.RecallId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a case.
 *
 * @param opened how it was opened
 * @param openedFor the reason then
 * @param coverage what it holds once it is confirmed
 * @param holdCompleted whether all covered stock was found recalled
 * @param retracted names of explanations that were taken back
 * @param closed how it was closed
 */
record RecallState(
        RecallOpened opened,
        String openedFor,
        RecallStatus status,
        RecallCoverage coverage,
        boolean holdCompleted,
        List<ConsigneeNotified> notifications,
        List<ConsigneeResponded> responses,
        List<EffectivenessChecked> checks,
        List<VarianceExplained> variances,
        List<RecallEntryId> retracted,
        List<StoppedMovement> stopped,
        @Nullable RecallClosed closed) {

    RecallState {
        notifications = List.copyOf(notifications);
        responses = List.copyOf(responses);
        checks = List.copyOf(checks);
        variances = List.copyOf(variances);
        retracted = List.copyOf(retracted);
        stopped = List.copyOf(stopped);
    }

    static RecallState opened(RecallOpened opened, String reason) {
        return new RecallState(
                opened,
                reason,
                RecallStatus.OPENED,
                new RecallCoverage(opened.scope(), List.of()),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    RecallId recall() {
        return opened.recall();
    }

    boolean confirmed() {
        return status == RecallStatus.CONFIRMED;
    }
}
