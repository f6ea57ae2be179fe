package com.lotledger.command.importing;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.command.importing.Pipeline.Fate;
import com.lotledger.command.importing.format.ImportFile;
import com.lotledger.command.importing.format.ImportKind;
import com.lotledger.command.importing.format.ImportRecord;
import com.lotledger.platform.position.LedgerCommands;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a job from its checkpoint to the end of its file, as far as it gets. */
final class ImportPass {

    private static final Logger LOG = LoggerFactory.getLogger(ImportPass.class);
    private static final long SAVE_EVERY_NANOS = 200_000_000;

    private final ImportJob job;
    private final LedgerCommands commands;
    private final int receiptsAtOnce;
    private long savedAt = System.nanoTime();

    ImportPass(ImportJob job, LedgerCommands commands, int receiptsAtOnce) {
        this.job = job;
        this.commands = commands;
        this.receiptsAtOnce = receiptsAtOnce;
    }

    /** Runs until the end, until asked to stop, or until something breaks. */
    void run(BooleanSupplier stopping) throws InterruptedException {
        ImportRequest request = job.kept().request();
        try {
            if (!request.isUnchanged()) {
                job.become(ImportState.FAILED, "the file was changed or removed after the import began");
                return;
            }
            if (job.lostPartOfItsReport()) {
                job.startOver();
            }
            try (ImportFile file = ImportFile.open(request.source(), request.kind())) {
                job.begin(file.skipTo(job.kept().checkpoint().line()));
                transfer(file, stopping);
            }
        } catch (Refusal refusal) {
            job.become(ImportState.FAILED, refusal.getMessage());
        } catch (IOException failure) {
            LOG.warn("Import {} was interrupted and goes on at the next start", job.id(), failure);
            job.become(ImportState.INTERRUPTED, String.valueOf(failure.getMessage()));
        }
    }

    private void transfer(ImportFile file, BooleanSupplier stopping) throws IOException, InterruptedException {
        ImportKind kind = job.kept().request().kind();
        RecordSender sender = new RecordSender(commands, job.kept().request().sender());
        try (ReportFile report =
                        new ReportFile(job.report(), job.kept().checkpoint().reportLength(), kind.nameColumn());
                Pipeline pipeline = new Pipeline(
                        file,
                        sender,
                        (record, fate) -> settle(record, fate, report),
                        kind.inOrder() ? 1 : receiptsAtOnce)) {
            pipeline.run(stopping);
        }
        if (stopping.getAsBoolean()) {
            job.become(ImportState.INTERRUPTED, "the program was stopped");
            return;
        }
        job.become(ImportState.FINISHED, null);
        job.directory().removeUpload();
    }

    private void settle(ImportRecord record, Fate fate, ReportFile report) throws IOException {
        Checkpoint before = job.kept().checkpoint();
        Checkpoint after = switch (fate) {
            case Fate.Received received when received.news() -> before.received(record);
            case Fate.Received known -> before.unchanged(record);
            case Fate.Refused refused -> before.refused(record, report.add(refused.reasons()));
        };
        job.advance(after, record.end());
        if (System.nanoTime() - savedAt >= SAVE_EVERY_NANOS) {
            job.save();
            savedAt = System.nanoTime();
        }
    }
}
