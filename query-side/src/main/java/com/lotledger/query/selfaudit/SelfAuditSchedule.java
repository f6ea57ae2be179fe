package com.lotledger.query.selfaudit;

import com.lotledger.platform.program.OrderlyEnd;
import com.lotledger.query.copy.LedgerAge;
import com.lotledger.query.filling.OneProcessAtATime;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks every few seconds whether a self-audit is due or was cut short. What is due and what is done stand in the database, so a
 * restart changes nothing, a missed night is made up for, and of several processes one does it.
 */
final class SelfAuditSchedule implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SelfAuditSchedule.class);

    private final SelfAudits audits;
    private final SelfAuditProperties properties;
    private final SelfAuditNights nights;
    private final LedgerAge age;
    private final OneProcessAtATime one;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("self-audit").factory());
    private volatile boolean stopping;
    private volatile boolean running;

    SelfAuditSchedule(
            SelfAudits audits,
            SelfAuditProperties properties,
            SelfAuditNights nights,
            LedgerAge age,
            OneProcessAtATime one,
            Clock clock) {
        this.audits = audits;
        this.properties = properties;
        this.nights = nights;
        this.age = age;
        this.one = one;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        var unused = executor.scheduleWithFixedDelay(
                this::look, properties.lookEverySeconds(), properties.lookEverySeconds(), TimeUnit.SECONDS);
    }

    /** Somebody asked for one. */
    void lookSoon() {
        executor.execute(this::look);
    }

    private void look() {
        try {
            if (properties.nightly()) {
                startWhatIsDue(clock.instant());
            }
            one.tryTo(() -> audits.goOn(() -> stopping));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.error("No self-audit could be taken up", failure);
            }
        }
    }

    /** A night before the ledger's first event has nothing to compare. */
    private void startWhatIsDue(Instant now) {
        Instant due = nights.lastDue(now);
        if (audits.isMissing(due) && age.knewSomethingAt(due)) {
            audits.startNightly(due);
        }
    }

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
