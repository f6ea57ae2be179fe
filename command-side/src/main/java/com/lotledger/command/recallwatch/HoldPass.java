package com.lotledger.command.recallwatch;

import com.lotledger.api.movement.StockMovementCommand.RecallStock;
import com.lotledger.api.provenance.Reason;
import com.lotledger.api.recall.LotToRecall;
import com.lotledger.api.recall.LotsToRecallPage;
import com.lotledger.api.recall.RecallCommand.CompleteRecallHold;
import com.lotledger.api.recall.RecallCoverage;
import com.lotledger.api.recall.RecalledStockView;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.ReasonCode;
import com.lotledger.api.value.RecallId;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round over what open recalls cover (R-W13). It keeps nothing that matters: what is recalled stands in the lots, so a round may be
 * missed, broken off, repeated, or run by several processes at once. The register already keeps everything covered from leaving; the
 * pass makes it seen.
 */
final class HoldPass {

    private static final Logger log = LoggerFactory.getLogger(HoldPass.class);
    private static final ReasonCode CODE = new ReasonCode("RECALL");

    private final OpenRecalls recalls;
    private final StockToRecall stock;
    private final LedgerCommands commands;
    private final Executor threads;
    private final Clock clock;
    private final ZoneId zone;
    // Spares questions only: a case that completed its hold says nothing when it is told again.
    private final Map<RecallId, RecallCoverage> completed = new HashMap<>();

    HoldPass(
            OpenRecalls recalls,
            StockToRecall stock,
            LedgerCommands commands,
            Executor threads,
            Clock clock,
            ZoneId zone) {
        this.recalls = recalls;
        this.stock = stock;
        this.commands = commands;
        this.threads = threads;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Has everything recalled that is covered and lies in stock.
     *
     * @param broken whether to break off; asked before each page
     * @return how many lots had stock that was recalled
     */
    long run(BooleanSupplier broken) {
        long lots = 0;
        for (Map.Entry<RecallId, RecallCoverage> each : recalls.held().entrySet()) {
            lots += hold(each.getKey(), each.getValue(), broken);
        }
        return lots;
    }

    private long hold(RecallId recall, RecallCoverage coverage, BooleanSupplier broken) {
        Sender watch = Watch.on(LocalDate.now(clock.withZone(zone)));
        long position = recalls.head();
        long lots = 0;
        long refused = 0;
        String after = null;
        do {
            if (broken.getAsBoolean()) {
                return lots;
            }
            LotsToRecallPage page = stock.of(coverage, position, after);
            long held = hold(recall, page.entries(), watch);
            lots += held;
            refused += page.entries().size() - held;
            after = page.next();
        } while (after != null);
        if (lots > 0) {
            log.info("Recall {} stopped stock of {} lots", recall, lots);
        }
        // What was found and could not be recalled was changed by others just now: the next round looks again.
        if (refused == 0 && !coverage.equals(completed.get(recall))) {
            complete(recall, coverage, watch);
        }
        return lots;
    }

    private void complete(RecallId recall, RecallCoverage coverage, Sender watch) {
        long position = recalls.head();
        if (!stock.of(coverage, position, null).entries().isEmpty()) {
            return;
        }
        RecalledStockView view = stock.recalled(coverage, position);
        try {
            commands.send(new CompleteRecallHold(recall, view.position(), view.deliveries(), view.lots()), watch)
                    .join();
            completed.put(recall, coverage);
        } catch (CompletionException failure) {
            log.warn("The hold of recall {} is still to be completed", recall, failure);
        }
    }

    private long hold(RecallId recall, List<LotToRecall> lots, Sender watch) {
        record Sent(LotToRecall lot, CompletableFuture<Boolean> answer) {}
        List<Sent> sent = lots.stream()
                .map(lot -> new Sent(lot, CompletableFuture.supplyAsync(() -> hold(recall, lot, watch), threads)))
                .toList();
        return sent.stream().filter(each -> each.answer().join()).count();
    }

    /** Stock that others are changing just now, or have recalled already, is seen by the next round. */
    private boolean hold(RecallId recall, LotToRecall lot, Sender watch) {
        RecallStock command = new RecallStock(
                HoldName.of(recall, lot),
                recall,
                lot.lot().item(),
                lot.lot().number(),
                null,
                null,
                null,
                null,
                CODE,
                new Reason("Recall " + recall + " covers it"));
        try {
            commands.send(command, watch).join();
            return true;
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                log.debug("{} is still to be recalled: {}", lot.lot(), refusal.getMessage());
                return false;
            }
            throw failure;
        }
    }
}
