package com.lotledger.command.importing;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.command.importing.format.ImportFile;
import com.lotledger.command.importing.format.ImportRecord;
import com.lotledger.command.importing.format.RefusedLine;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * Sends the records of a file, several at once, and settles them in the order of the file, so that a single line number says
 * what is left to do. Reads ahead only so far.
 */
final class Pipeline implements AutoCloseable {

    private static final int UNSETTLED_PER_SENDER = 16;

    private final ImportFile file;
    private final RecordSender sender;
    private final Settlement settlement;
    private final ExecutorService senders;
    private final int mostUnsettled;
    private final Deque<Sent> unsettled = new ArrayDeque<>();
    private final Set<String> underWay = new HashSet<>();

    Pipeline(ImportFile file, RecordSender sender, Settlement settlement, int atOnce) {
        this.file = file;
        this.sender = sender;
        this.settlement = settlement;
        senders = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("import-", 0).daemon().factory());
        mostUnsettled = atOnce * UNSETTLED_PER_SENDER;
    }

    private record Sent(ImportRecord record, Future<Fate> fate) {}

    /** What became of a record. */
    sealed interface Fate {
        /** It was received; {@code news} tells whether anything was new. */
        record Received(boolean news) implements Fate {}

        /** It was refused. */
        record Refused(List<RefusedLine> reasons) implements Fate {}
    }

    /** Is told of every record, in the order of the file. */
    @FunctionalInterface
    interface Settlement {
        void settle(ImportRecord record, Fate fate) throws IOException;
    }

    /** Runs to the end of the file, or until asked to stop; what was sent by then is settled. */
    void run(BooleanSupplier stopping) throws IOException, InterruptedException {
        ImportRecord record = stopping.getAsBoolean() ? null : file.next();
        while (record != null) {
            send(record);
            record = stopping.getAsBoolean() ? null : file.next();
        }
        while (!unsettled.isEmpty()) {
            settleFirst();
        }
    }

    private void send(ImportRecord record) throws IOException, InterruptedException {
        // The second of two that touch the same must find the first in the ledger, whoever is faster.
        while (!Collections.disjoint(underWay, record.keys()) || unsettled.size() >= mostUnsettled) {
            settleFirst();
        }
        underWay.addAll(record.keys());
        unsettled.add(new Sent(record, senders.submit(() -> fate(record))));
        while (!unsettled.isEmpty() && unsettled.getFirst().fate().isDone()) {
            settleFirst();
        }
    }

    private Fate fate(ImportRecord record) throws InterruptedException {
        Object command = record.command();
        if (command == null) {
            return new Fate.Refused(record.faults());
        }
        try {
            return new Fate.Received(sender.send(command));
        } catch (Refusal refusal) {
            return new Fate.Refused(record.refused(refusal));
        }
    }

    private void settleFirst() throws IOException, InterruptedException {
        Sent first = unsettled.removeFirst();
        underWay.removeAll(first.record().keys());
        try {
            settlement.settle(first.record(), first.fate().get());
        } catch (ExecutionException failure) {
            throw new IOException("line " + first.record().lastLine() + " could not be sent", failure.getCause());
        }
    }

    /** Waits for what is still under way: nothing is sent after this. */
    @Override
    public void close() {
        unsettled.forEach(sent -> sent.fate().cancel(false));
        senders.close();
    }
}
