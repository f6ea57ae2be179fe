package com.lotledger.query.rebuild;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import com.lotledger.platform.program.OrderlyEnd;
import com.lotledger.query.filling.OneProcessAtATime;
import com.lotledger.query.projection.ReadModel;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts rebuilds, one at a time, and goes on with one that the end of a process cut short. */
@Component
class Rebuilds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private static final long LOOK_AGAIN_SECONDS = 2;

    private final List<ReadModel> models;
    private final Rebuild.Parts parts;
    private final OneProcessAtATime one;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rebuild").factory());
    private volatile boolean stopping;
    private volatile boolean running;

    Rebuilds(List<ReadModel> models, Rebuild.Parts parts, DataSource dataSource, Clock clock) {
        this.models = models;
        this.parts = parts;
        this.one = new OneProcessAtATime(dataSource, OneProcessAtATime.Kind.REBUILD);
        this.clock = clock;
    }

    /**
     * Starts a rebuild of the named read models; of all when none is named. Refused while another one is under way.
     *
     * @return its name
     */
    String start(List<String> views, String actor) {
        List<String> names = views.isEmpty()
                ? models.stream().map(ReadModel::name).sorted().toList()
                : views.stream().distinct().sorted().toList();
        refuseUnknown(names);
        Instant now = clock.instant();
        String id = "rebuild-" + now.toEpochMilli();
        parts.progress().add(id, names, now, actor);
        executor.execute(this::goOn);
        return id;
    }

    private void refuseUnknown(List<String> names) {
        String known = models.stream().map(ReadModel::name).sorted().collect(Collectors.joining(", "));
        List<Violation> unknown = new ArrayList<>();
        for (String name : names) {
            if (models.stream().noneMatch(model -> model.name().equals(name))) {
                unknown.add(new Violation("R-X14", "views", name + " is no read model; known are " + known));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, unknown);
        }
    }

    @Override
    public void start() {
        running = true;
        executor.execute(this::goOn);
    }

    /** Runs what is under way; when something is in the way, or another process does, it looks again later. */
    private void goOn() {
        try {
            if (!one.tryTo(() -> parts.progress().underWay().ifPresent(this::run))
                    && parts.progress().underWay().isPresent()) {
                var unused = executor.schedule(this::goOn, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException stopped) {
            LOG.debug("The program stops", stopped);
        } catch (RuntimeException failure) {
            LOG.error("No rebuild could be taken up", failure);
        }
    }

    private void run(RebuildRow row) {
        List<ReadModel> chosen = models.stream()
                .filter(model -> row.views().contains(model.name()))
                .toList();
        Rebuild rebuild = new Rebuild(row, chosen, parts, () -> stopping);
        try {
            rebuild.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("Rebuild {} failed; the live read models are as they were", row.id(), failure);
                rebuild.giveUp(failure);
            }
        }
    }

    Optional<RebuildRow> find(String id) {
        return parts.progress().find(id);
    }

    /** It stops before the processors and the pool do, and goes on at the next start. */
    @Override
    public void stop() {
        stopping = true;
        running = false;
        if (!OrderlyEnd.of(executor)) {
            executor.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
