package com.lotledger.query.dossier;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.value.DeliveryId;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.RecallId;
import com.lotledger.query.archive.Fact;
import com.lotledger.query.archive.History;
import com.lotledger.query.archive.Spool;
import com.lotledger.query.archive.TableArchive;
import com.lotledger.query.archive.TableArchive.Chapter;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a dossier holds and writes it. Everything comes from events up to its position, so whenever it is built, it is the
 * same.
 */
final class Dossier implements AutoCloseable {

    /** Steps before the files. */
    static final int STEPS_BEFORE = 2;

    private static final int LOTS_BETWEEN_WORDS = 500;

    private final History history;
    private final RecallId recall;
    private final long position;
    private final Path directory;
    private final Progress progress;
    private final List<Spool> open = new ArrayList<>();

    Dossier(History history, RecallId recall, long position, Path directory, Progress progress) {
        this.history = history;
        this.recall = recall;
        this.position = position;
        this.directory = directory;
        this.progress = progress;
    }

    /** Hears how far it is; may end it by failing. */
    interface Progress {
        void step(String what, int done, int all) throws IOException;
    }

    void write(CandidateLots candidates, OutputStream bytes) throws IOException {
        progress.step("case", 0, STEPS_BEFORE);
        RecallCase found = RecallCase.read(history, recall.stream(), position);
        if (found == null) {
            throw new IOException("there is no case " + recall + " at position " + position);
        }
        Instant openedAt = found.facts().getFirst().recordedAt();
        CaseRows rows = new CaseRows(
                spool(CaseTables.SCOPE),
                spool(CaseTables.COMMUNICATIONS),
                spool(CaseTables.REFUSED),
                spool(CaseTables.TIMELINE),
                openedAt);
        Consignees consignees = new Consignees();
        for (var fact : found.facts()) {
            rows.take(fact);
            consignees.take(fact);
        }
        progress.step("lots", 1, STEPS_BEFORE);
        var covered = CoveredLots.find(
                history, candidates.of(found.coverage().scope(), recall), found.coverage(), recall, position);
        LotSpools lots = new LotSpools(
                spool(LotTables.LOTS),
                spool(LotTables.CHANGES),
                spool(LotTables.RECEIPTS),
                spool(LotTables.DECISIONS),
                spool(LotTables.PLACES),
                spool(LotTables.LEDGER),
                spool(LotTables.CUSTOMERS),
                spool(LotTables.BALANCE));
        readLots(covered, found.moments(), lots, consignees);
        Spool consigneeRows = spool(Consignees.CONSIGNEES);
        consignees.writeConsignees(consigneeRows);
        Spool balance = spool(Consignees.BALANCE);
        consignees.writeBalance(balance);
        TableArchive archive = new TableArchive(
                Cover.of(found, recall, position, recordedAt(), covered, consignees, balance),
                List.of(
                        new Chapter("What the case is about, each time it was said.", rows.scope()),
                        new Chapter("Lots with a delivery in scope, under every number they had.", lots.lots()),
                        new Chapter("Every change of a lot, with who and why.", lots.changes()),
                        new Chapter("What was received under these lots; in scope or not.", lots.receipts()),
                        new Chapter("What quality and the recall said of the stock.", lots.decisions()),
                        new Chapter(
                                "At the opening of the case, when the hold was complete, and at the position of this"
                                        + " dossier.",
                                lots.places()),
                        new Chapter("Every change of stock in the order of each lot.", lots.ledger()),
                        new Chapter("Who got what of which lot.", lots.customers()),
                        new Chapter("Whom the case concerns, and what came of telling them.", consigneeRows),
                        new Chapter("Notifications, responses, checks and explanations.", rows.communications()),
                        new Chapter(
                                "Reconciled is what is in hand, came back, is gone for good or was explained, of what"
                                        + " came in.",
                                balance),
                        new Chapter(
                                "In scope only. Accounted is what a document tells, of what came in.", lots.balance()),
                        new Chapter("Movements that were refused because of the case.", rows.refused()),
                        new Chapter("Everything that was done in the case, with a stopwatch.", rows.timeline())),
                directory);
        int all = STEPS_BEFORE + archive.steps();
        int[] done = {STEPS_BEFORE};
        archive.writeTo(bytes, file -> progress.step(file, done[0]++, all));
    }

    private Instant recordedAt() {
        return history.recordedAt(position).orElse(Instant.EPOCH);
    }

    private void readLots(
            SortedMap<LotId, Set<DeliveryId>> covered, Moments moments, LotSpools spools, Consignees consignees)
            throws IOException {
        List<String> streams =
                covered.keySet().stream().map(LotId::stream).sorted().toList();
        Following following = new Following(covered, moments, spools, consignees);
        history.read(streams, position, following::take);
        following.end();
    }

    /** One lot after the other. */
    private final class Following {
        private final SortedMap<LotId, Set<DeliveryId>> covered;
        private final Moments moments;
        private final LotSpools spools;
        private final Consignees consignees;
        private @Nullable LotId lot;
        private @Nullable LotAccount account;
        private int lots;

        Following(SortedMap<LotId, Set<DeliveryId>> covered, Moments moments, LotSpools spools, Consignees consignees) {
            this.covered = covered;
            this.moments = moments;
            this.spools = spools;
            this.consignees = consignees;
        }

        void take(Fact fact) throws IOException {
            LotEvent event = (LotEvent) fact.payload();
            LotId its = new LotId(event.item(), event.lotNumber());
            LotAccount at = account;
            if (at == null || !its.equals(lot)) {
                end();
                lot = its;
                at = new LotAccount(its, covered.getOrDefault(its, Set.of()), moments, spools);
                account = at;
                if (lots++ % LOTS_BETWEEN_WORDS == 0) {
                    progress.step("lot " + lots + " of " + covered.size(), 1, STEPS_BEFORE);
                }
            }
            at.take(fact);
        }

        void end() throws IOException {
            if (account != null) {
                account.finish(consignees);
                account = null;
            }
        }
    }

    private Spool spool(Table table) throws IOException {
        Spool spool = new Spool(table, directory);
        open.add(spool);
        return spool;
    }

    @Override
    public void close() throws IOException {
        for (Spool spool : open) {
            spool.close();
        }
    }
}
