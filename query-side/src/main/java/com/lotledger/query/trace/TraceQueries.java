package com.lotledger.query.trace;

import com.lotledger.api.trace.TraceEntryView;
import com.lotledger.api.trace.TraceEntryView.Section;
import com.lotledger.api.trace.TracePage;
import com.lotledger.api.trace.TraceQuery.TraceStock;
import com.lotledger.api.trace.TraceSubject;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.PageRequest;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.past.LotsThen;
import com.lotledger.query.past.PointsInTime;
import com.lotledger.query.past.Then;
import com.lotledger.query.trace.TracePlace.EntryKey;
import com.lotledger.query.trace.TracePlace.GroupKey;
import com.lotledger.query.trace.TraceReading.Read;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers traces; a page reads few groups of deliveries, and of each section no more than the page shows. */
@Component
class TraceQueries {

    private static final int MOST_GROUPS_OF_A_PAGE = 10;

    private final JdbcClient database;
    private final LotNames names;
    private final LotsThen lots;
    private final PointsInTime points;
    private final TraceGroups groups;

    TraceQueries(JdbcClient database, LotNames names, LotsThen lots, PointsInTime points) {
        this.database = database;
        this.names = names;
        this.lots = lots;
        this.points = points;
        this.groups = new TraceGroups(database);
    }

    @QueryHandler
    @Nullable
    TracePage trace(TraceStock question) {
        int limit = new PageRequest(question.limit(), null).limit();
        Then then = question.at().isNow() ? null : points.find(question.at());
        TracePlace place = TracePlace.parse(question.cursor());
        TraceSubject subject = question.subject();
        LotNumber lot = lotOf(subject, then);
        if (subject.lotNumber() != null && lot == null) {
            return null;
        }
        TraceReading reading = new TraceReading(database, subject, then);
        List<TraceEntryView> entries = new ArrayList<>();
        GroupKey after = place == null ? null : place.from();
        for (int group = 0; group < MOST_GROUPS_OF_A_PAGE; group++) {
            GroupKey known = place == null ? null : place.to();
            List<DeliveryOfLot> seeds = groups.seeds(subject, lot, then, after, known);
            if (seeds.isEmpty() && known == null) {
                return page(then, entries, null);
            }
            GroupKey last = known == null ? key(seeds.getLast()) : known;
            TracePlace stopped = readGroup(question, reading, then, seeds, place, after, last, limit, entries);
            if (stopped != null) {
                return page(then, entries, stopped);
            }
            place = null;
            after = last;
        }
        return page(then, entries, nextGroup(subject, lot, then, after));
    }

    private @Nullable LotNumber lotOf(TraceSubject subject, @Nullable Then then) {
        if (subject.lotNumber() == null || subject.item() == null) {
            return null;
        }
        return then == null
                ? names.meantBy(subject.item(), subject.lotNumber())
                : lots.meantBy(subject.item(), subject.lotNumber(), then);
    }

    /** Reads the rest of a group; answers where it stopped because the page is full, or null at the end of the group. */
    private @Nullable TracePlace readGroup(
            TraceStock question,
            TraceReading reading,
            @Nullable Then then,
            List<DeliveryOfLot> seeds,
            @Nullable TracePlace place,
            @Nullable GroupKey after,
            GroupKey last,
            int limit,
            List<TraceEntryView> entries) {
        List<DeliveryOfLot> members = groups.members(question.subject(), then, seeds);
        for (Section section : Section.values()) {
            if (place != null && section.compareTo(place.section()) < 0) {
                continue;
            }
            EntryKey behind = place != null && section == place.section() ? place.behind() : null;
            int wanted = limit - entries.size();
            if (wanted == 0) {
                return new TracePlace(after, last, section, behind);
            }
            List<Read> read = reading.read(section, members, behind, wanted + 1);
            List<Read> shown = read.subList(0, Math.min(wanted, read.size()));
            shown.forEach(each -> entries.add(each.entry()));
            if (read.size() > wanted) {
                return new TracePlace(after, last, section, shown.getLast().key());
            }
        }
        return null;
    }

    private @Nullable TracePlace nextGroup(
            TraceSubject subject, @Nullable LotNumber lot, @Nullable Then then, @Nullable GroupKey after) {
        List<DeliveryOfLot> seeds = groups.seeds(subject, lot, then, after, null);
        return seeds.isEmpty() ? null : new TracePlace(after, key(seeds.getLast()), Section.ORIGIN, null);
    }

    private static GroupKey key(DeliveryOfLot seed) {
        return new GroupKey(
                seed.item().value(),
                seed.delivery().receipt().value(),
                seed.delivery().line(),
                seed.lotNumber().value());
    }

    private static TracePage page(@Nullable Then then, List<TraceEntryView> entries, @Nullable TracePlace next) {
        return new TracePage(then == null ? null : then.view(), entries, next == null ? null : next.text());
    }
}
