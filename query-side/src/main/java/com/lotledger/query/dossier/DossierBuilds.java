package com.lotledger.query.dossier;

import com.lotledger.platform.position.ViewProgress;
import com.lotledger.platform.program.OrderlyEnd;
import com.lotledger.query.archive.History;
import com.lotledger.query.dossier.DossierTable.Order;
import com.lotledger.query.movement.MovementModel;
import com.lotledger.query.stock.StockModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.FileSystemUtils;

/** Builds dossiers, one at a time in each process; one that a process left undone is built by the next that looks. */
class DossierBuilds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DossierBuilds.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final DossierTable table;
    private final DossierParts parts;
    private final CandidateLots candidates;
    private final History history;
    private final ViewProgress views;
    private final Clock clock;
    private final String builder = UUID.randomUUID().toString();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("dossiers").factory());
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("dossiers-alive").factory());
    private volatile boolean running;
    private volatile boolean stopping;

    DossierBuilds(
            DossierTable table,
            DossierParts parts,
            CandidateLots candidates,
            History history,
            ViewProgress views,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.candidates = candidates;
        this.history = history;
        this.views = views;
        this.clock = clock;
    }

    /** Looks at once whether there is something to build. */
    void look() {
        if (!stopping) {
            executor.execute(this::buildAll);
        }
    }

    private void buildAll() {
        try {
            Optional<Order> order = table.takeUp(builder, clock.instant());
            while (order.isPresent() && !stopping) {
                build(order.get());
                order = stopping ? Optional.empty() : table.takeUp(builder, clock.instant());
            }
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("No dossier could be taken up", failure);
            }
        }
    }

    private void build(Order order) {
        long every = DossierTable.ALIVE.toMillis() / 4;
        var alive = heartbeat.scheduleWithFixedDelay(
                () -> table.stillBuilding(order, builder, clock.instant()), every, every, TimeUnit.MILLISECONDS);
        try {
            Path directory = Files.createTempDirectory("lot-ledger-dossier-");
            try {
                build(order, directory);
            } finally {
                FileSystemUtils.deleteRecursively(directory);
            }
        } catch (StoppedBuild left) {
            table.giveUp(order, builder, null, clock.instant());
        } catch (IOException | RuntimeException failure) {
            LOG.error("The dossier of recall {} at {} failed", order.recall(), order.position(), failure);
            table.giveUp(order, builder, String.valueOf(failure.getMessage()), clock.instant());
        } finally {
            alive.cancel(false);
        }
    }

    private void build(Order order, Path directory) throws IOException {
        if (!views.handled(List.of(StockModel.NAME, MovementModel.NAME), order.position(), LONGEST_WAIT)
                .join()) {
            throw new IOException("the read models have not come to the position yet; ask again");
        }
        Path archive = directory.resolve("archive.zip");
        MessageDigest digest = sha256();
        try (OutputStream bytes = new BufferedOutputStream(
                        new DigestOutputStream(Files.newOutputStream(archive), digest), 1 << 16);
                Dossier dossier =
                        new Dossier(history, order.recall(), order.position(), directory, (step, done, all) -> {
                            if (stopping) {
                                throw new StoppedBuild();
                            }
                            table.reached(order, builder, step, done, all);
                        })) {
            dossier.write(candidates, bytes);
        }
        parts.store(order, archive);
        table.ready(order, builder, Files.size(archive), HexFormat.of().formatHex(digest.digest()), clock.instant());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The process ends before the dossier does. */
    private static final class StoppedBuild extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedBuild() {
            super("stopped");
        }
    }

    @Override
    public void start() {
        running = true;
        long every = LOOK_EVERY.toMillis();
        var unused = executor.scheduleWithFixedDelay(this::buildAll, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        stopping = true;
        running = false;
        if (!OrderlyEnd.of(executor)) {
            executor.shutdownNow();
        }
        heartbeat.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
