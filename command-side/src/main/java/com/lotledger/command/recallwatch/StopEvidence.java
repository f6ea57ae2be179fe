package com.lotledger.command.recallwatch;

import com.lotledger.api.recall.RecallCommand.RecordStoppedMovement;
import com.lotledger.api.recall.StoppedMovement;
import com.lotledger.api.value.RecallId;
import com.lotledger.command.movement.StoppedMovements;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import com.lotledger.platform.refusal.CarriedRefusal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the case keep a movement that was refused because of it: after everything of the refused command is undone, and before whoever
 * sent it hears of the refusal (R-W07). A command that lost a race is tried again and decided anew, so nothing is kept of it.
 */
final class StopEvidence implements StoppedMovements {

    private static final Logger log = LoggerFactory.getLogger(StopEvidence.class);
    private static final long LONGEST_SECONDS = 15;

    private final Supplier<LedgerCommands> commands;
    private final Executor threads;
    private final Clock clock;

    /**
     * Sends evidence.
     *
     * @param threads run on their own: the refused unit of work is still open while the evidence is stored in another one
     */
    StopEvidence(Supplier<LedgerCommands> commands, Executor threads, Clock clock) {
        this.commands = commands;
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    public void note(RecallId recall, Function<Instant, StoppedMovement> stopped, Sender sender) {
        UnitOfWork<?> refusing = CurrentUnitOfWork.get().root();
        refusing.onCleanup(ended -> {
            if (ended.isRolledBack() && refused(ended.getExecutionResult())) {
                keep(
                        new RecordStoppedMovement(
                                recall, stopped.apply(clock.instant().truncatedTo(ChronoUnit.MILLIS))),
                        Watch.on(sender.businessDate()));
            }
        });
    }

    private void keep(RecordStoppedMovement evidence, Sender watch) {
        try {
            CompletableFuture.supplyAsync(
                            () -> commands.get().send(evidence, watch).join(), threads)
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException failure) {
            log.error(
                    "Recall {} does not show that movement {} of {} was refused at {}",
                    evidence.recall(),
                    evidence.stopped().movement(),
                    evidence.stopped().actor(),
                    evidence.stopped().stoppedAt(),
                    failure);
        }
    }

    private static boolean refused(ExecutionResult result) {
        Throwable failure = result.getExceptionResult();
        return failure != null && CarriedRefusal.in(failure).isPresent();
    }
}
