package com.lotledger.query.epcis;

import com.lotledger.query.feed.Feed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is told, page by page. A page that would cost too much ends early, and may be empty. */
final class EpcisHistory {

    /** Steps through the ledger for one page; more than that is another page. */
    private static final int MOST_STEPS = 5;
    /** Within it, times and positions may disagree. */
    private static final Duration DISORDER = Duration.ofMinutes(2);

    private final JdbcClient database;
    private final Optional<Feed> feed;
    private final LedgerLines lines;
    private final PartnerUris names;
    private final Moments moments;

    /**
     * @param feed knows positions of instants; there is none where events are kept in another store
     */
    EpcisHistory(JdbcClient database, Optional<Feed> feed, PartnerUris names, Moments moments) {
        this.database = database;
        this.feed = feed;
        this.lines = new LedgerLines(database);
        this.names = names;
        this.moments = moments;
    }

    EpcisPage page(EpcisQuestion question, @Nullable PlaceInLedger from, int limit) {
        if (!question.mayBeAny() || !lines.any()) {
            return new EpcisPage(List.of(), null);
        }
        Walk walk = walk(question);
        Places places = Places.read(database);
        List<EpcisEvent> found = new ArrayList<>();
        PlaceInLedger at = from == null ? beginning(question) : from;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Slice slice = walk.step(at);
            for (List<LedgerLine> event : events(slice.lines())) {
                PlaceInLedger full = take(event, question, places, at, limit, found);
                if (full != null) {
                    return new EpcisPage(found, full);
                }
            }
            if (slice.next() == null) {
                return new EpcisPage(found, null);
            }
            at = slice.next();
        }
        return new EpcisPage(found, at);
    }

    /** Adds what is told of an event; answers where the next page begins when there was no room for all of it. */
    private @Nullable PlaceInLedger take(
            List<LedgerLine> event,
            EpcisQuestion question,
            Places places,
            PlaceInLedger from,
            int limit,
            List<EpcisEvent> found) {
        LedgerLine first = event.getFirst();
        PlaceInLedger here = question.classes().isEmpty()
                ? PlaceInLedger.at(first.position())
                : new PlaceInLedger(
                        first.item().value(),
                        first.lot() == null ? "" : first.lot().value(),
                        first.position(),
                        0);
        boolean resumed = here.equals(from.withPart(from.position(), 0));
        List<EpcisEvent> told = ToldMovement.of(event, names, moments, places);
        for (int part = resumed ? from.part() : 0; part < told.size(); part++) {
            if (question.means(told.get(part), first.epcClass())) {
                if (found.size() == limit) {
                    return here.withPart(first.position(), part);
                }
                found.add(told.get(part));
            }
        }
        return null;
    }

    private Walk walk(EpcisQuestion question) {
        if (!question.classes().isEmpty()) {
            return new WalkThroughLots(database, lines, question.classes());
        }
        Instant until = question.recordTime().until();
        long last = until == null
                ? Long.MAX_VALUE
                : feed.map(positions -> positions.before(until.plus(DISORDER))).orElse(Long.MAX_VALUE);
        return new WalkThroughTime(database, lines, last);
    }

    private PlaceInLedger beginning(EpcisQuestion question) {
        Instant since = question.recordTime().from();
        return since == null || !question.classes().isEmpty()
                ? PlaceInLedger.BEGINNING
                : feed.map(positions -> PlaceInLedger.at(positions.before(since) + 1))
                        .orElse(PlaceInLedger.BEGINNING);
    }

    private static List<List<LedgerLine>> events(List<LedgerLine> lines) {
        List<List<LedgerLine>> events = new ArrayList<>();
        for (LedgerLine line : lines) {
            if (events.isEmpty() || events.getLast().getFirst().position() != line.position()) {
                events.add(new ArrayList<>());
            }
            events.getLast().add(line);
        }
        return events;
    }
}
