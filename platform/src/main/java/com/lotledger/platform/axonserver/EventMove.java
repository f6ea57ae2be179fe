package com.lotledger.platform.axonserver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.platform.axonserver.EventCopy.Arrived;
import com.lotledger.platform.axonserver.KeptEvents.Kept;
import com.lotledger.platform.store.StoredEventMapper;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moves the events of a ledger from PostgreSQL to Axon Server or back. What is there already has to be the beginning of what is to be
 * moved, so a move that was cut short goes on. The keeper changes only after both stores were read again and found the same.
 */
final class EventMove {

    private static final int EVENTS_OF_A_TRANSACTION = 200;
    private static final int REPORT_EVERY = 20_000;
    private static final int LONGEST_SECONDS = 60;
    private static final int BUFFERED = 2_000;

    private final JdbcClient owner;
    private final EventChannel axonServer;
    private final Consumer<String> report;
    private final PostgresRows rows;
    private final KeptEvents kept;
    private final ObjectMapper json = StoredEventMapper.create();

    /**
     * @param owner the database as the role that owns the events
     * @param report told of progress
     */
    EventMove(JdbcClient owner, EventChannel axonServer, Consumer<String> report) {
        this.owner = owner;
        this.axonServer = axonServer;
        this.report = report;
        this.rows = new PostgresRows(owner);
        this.kept = new KeptEvents(owner);
    }

    void run(MoveDirection direction) {
        refuseWhileOthersRun();
        switch (direction) {
            case TO_AXON_SERVER -> toAxonServer();
            case TO_POSTGRESQL -> toPostgres();
        }
    }

    private void refuseWhileOthersRun() {
        long others = owner.sql("SELECT count(*) FROM pg_stat_activity"
                        + " WHERE application_name = 'lot-ledger' AND datname = current_database()")
                .query(Long.class)
                .single();
        if (others > 0) {
            throw refused("programs are connected to this ledger; stop them all");
        }
    }

    private void toAxonServer() {
        kept.begin(EventKeeper.POSTGRESQL, KeeperCheck.USUAL_OFFSET);
        if (keeper() == EventKeeper.AXON_SERVER) {
            report.accept("The events are in Axon Server already");
            return;
        }
        long count = rows.count();
        long present = countInAxonServer();
        if (present > count) {
            throw refused("Axon Server holds " + present + " events, and this ledger has only " + count);
        }
        long position = compareBeginning(present);
        report.accept(present + " of " + count + " events are in Axon Server, and are the same");
        long moved = present;
        long reported = moved;
        for (List<Arrived> next = rows.behind(position); !next.isEmpty(); next = rows.behind(position)) {
            append(next);
            position = next.getLast().position();
            moved += next.size();
            if (moved - reported >= REPORT_EVERY) {
                report.accept(moved + " of " + count + " events moved");
                reported = moved;
            }
        }
        changeKeeper(EventKeeper.AXON_SERVER, kept.head() + 1 - verified());
    }

    private void append(List<Arrived> events) {
        for (int from = 0; from < events.size(); from += EVENTS_OF_A_TRANSACTION) {
            Event[] together = events.subList(from, Math.min(events.size(), from + EVENTS_OF_A_TRANSACTION)).stream()
                    .map(each -> each.event().toEvent(json))
                    .toArray(Event[]::new);
            axonServer
                    .appendEvents(together)
                    .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }

    private void toPostgres() {
        Kept found = kept.keeper().orElseThrow(() -> refused("nothing was ever kept in Axon Server"));
        if (found.keeper() == EventKeeper.POSTGRESQL) {
            report.accept("The events are in PostgreSQL already");
            return;
        }
        LedgerPositions positions = new LedgerPositions(found.positionOffset());
        long all = countInAxonServer();
        long present = rows.count();
        if (present > all) {
            throw refused("PostgreSQL holds " + present + " events, and Axon Server has only " + all);
        }
        compareBeginning(present);
        report.accept(present + " of " + all + " events are in PostgreSQL, and are the same");
        copy(positions, present, all);
        long last = verified();
        owner.sql("ALTER TABLE events.domain_event_entry ALTER COLUMN global_index RESTART WITH " + (kept.head() + 1))
                .update();
        report.accept(last + " events are in PostgreSQL");
        changeKeeper(EventKeeper.POSTGRESQL, KeeperCheck.USUAL_OFFSET);
    }

    private void copy(LedgerPositions positions, long present, long all) {
        try (EventStream stream = axonServer.openStream(present - 1, BUFFERED)) {
            List<Arrived> together = new ArrayList<>();
            for (long index = present; index < all; index++) {
                together.add(new Arrived(positions.position(index), next(stream)));
                if (together.size() == PostgresRows.AT_ONCE || index == all - 1) {
                    EventCopy.write(owner, together);
                    together.clear();
                }
                if ((index + 1) % REPORT_EVERY == 0) {
                    report.accept((index + 1) + " of " + all + " events moved");
                }
            }
        }
    }

    /** The first events of both stores have to be the same; answers the position of the last of them. */
    private long compareBeginning(long count) {
        long position = 0;
        long compared = 0;
        try (EventStream stream = axonServer.openStream(-1, BUFFERED)) {
            while (compared < count) {
                for (Arrived row : rows.behind(position)) {
                    if (compared == count) {
                        break;
                    }
                    if (!next(stream).equals(row.event())) {
                        throw refused("Axon Server holds events of its own: event number " + (compared + 1)
                                + " is another one");
                    }
                    position = row.position();
                    compared++;
                }
            }
        }
        return position;
    }

    /** Reads both stores again from the first event on; answers how many events there are. */
    private long verified() {
        Fingerprint here = new Fingerprint();
        long position = 0;
        for (List<Arrived> next = rows.behind(position); !next.isEmpty(); next = rows.behind(position)) {
            next.forEach(each -> here.add(each.event()));
            position = next.getLast().position();
        }
        Fingerprint there = new Fingerprint();
        long all = countInAxonServer();
        try (EventStream stream = axonServer.openStream(-1, BUFFERED)) {
            for (long index = 0; index < all; index++) {
                there.add(next(stream));
            }
        }
        Fingerprint.Told inPostgres = here.told();
        Fingerprint.Told inAxonServer = there.told();
        if (!inPostgres.equals(inAxonServer)) {
            throw refused("after moving, PostgreSQL holds " + inPostgres + " and Axon Server " + inAxonServer);
        }
        report.accept("Both hold " + inPostgres.count() + " events with checksum " + inPostgres.checksum());
        return inPostgres.count();
    }

    private CopiedEvent next(EventStream stream) {
        try {
            EventWithToken next = stream.nextIfAvailable(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw refused("Axon Server sends no further events");
            }
            return CopiedEvent.of(next.getEvent(), json);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private long countInAxonServer() {
        return axonServer
                        .getLastToken()
                        .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                        .join()
                + 1;
    }

    private EventKeeper keeper() {
        return kept.keeper().orElseThrow().keeper();
    }

    private void changeKeeper(EventKeeper keeper, long positionOffset) {
        owner.sql("DELETE FROM events.token_entry WHERE processor_name = ?")
                .param(EventCopy.NAME)
                .update();
        owner.sql("UPDATE events.event_keeper SET keeper = ?, position_offset = ?, since = now()")
                .params(keeper.name(), positionOffset)
                .update();
        report.accept("From now on " + keeper.text() + " keeps the events of this ledger");
    }

    private static IllegalStateException refused(String reason) {
        return new IllegalStateException("Not moved: " + reason);
    }
}
