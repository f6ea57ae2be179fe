package com.lotledger.command.expirypass;

import com.lotledger.api.lot.LotAnnouncementPage;
import com.lotledger.api.lot.LotCommand.AnnounceExpiry;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.value.LotId;
import com.lotledger.platform.position.CommandAnswer;
import com.lotledger.platform.position.LedgerCommands;
import com.lotledger.platform.provenance.Sender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round over all lots that are due (R-S23). It keeps nothing of its own: what was announced stands in the lots, so a round may
 * be missed, broken off, repeated, or run by several processes at once.
 */
final class ExpiryPass {

    private static final Logger log = LoggerFactory.getLogger(ExpiryPass.class);
    private static final String ACTOR = "expiry-pass";
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

    private final LotsToAnnounce due;
    private final LedgerCommands commands;
    private final Clock clock;
    private final ZoneId zone;

    ExpiryPass(LotsToAnnounce due, LedgerCommands commands, Clock clock, ZoneId zone) {
        this.due = due;
        this.commands = commands;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Has everything announced that is due on the day it begins.
     *
     * @param broken whether to break off; asked before each page
     * @return how many lots were announced
     */
    long run(BooleanSupplier broken) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Instant reported = clock.instant();
        long announced = 0;
        String after = null;
        while (!broken.getAsBoolean()) {
            LotAnnouncementPage page = due.of(today, after);
            announced += announce(page.entries(), today);
            after = page.next();
            if (after == null) {
                break;
            }
            if (Duration.between(reported, clock.instant()).compareTo(BETWEEN_REPORTS) > 0) {
                reported = clock.instant();
                log.info("Announced the expiry of {} lots so far", announced);
            }
        }
        if (announced > 0) {
            log.info("Announced the expiry of {} lots on {}", announced, today);
        }
        return announced;
    }

    private long announce(List<LotId> lots, LocalDate today) {
        Sender sender = new Sender(ACTOR, Set.of(Role.ADMINISTRATOR), today);
        record Sent(LotId lot, CompletableFuture<CommandAnswer<@Nullable Object>> answer) {}
        List<Sent> sent = lots.stream()
                .map(lot -> new Sent(lot, commands.send(new AnnounceExpiry(lot.item(), lot.number(), today), sender)))
                .toList();
        return sent.stream()
                .filter(each -> announced(each.lot(), each.answer()))
                .count();
    }

    /** A lot that others are changing just now is announced by the next round. */
    private static boolean announced(LotId lot, CompletableFuture<?> answer) {
        try {
            answer.join();
            return true;
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                log.warn("The expiry of {} is still to be announced: {}", lot, refusal.getMessage());
                return false;
            }
            throw failure;
        }
    }
}
