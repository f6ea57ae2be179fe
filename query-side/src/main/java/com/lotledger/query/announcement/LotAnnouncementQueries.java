package com.lotledger.query.announcement;

import com.lotledger.api.lot.LotAnnouncementPage;
import com.lotledger.api.lot.LotQuery.FindLotsToAnnounce;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Listing;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers the daily pass in one statement, from an index that holds only lots in stock that were not announced as expired yet and
 * that is read no further than the item with the longest notice asks for.
 */
@Component
class LotAnnouncementQueries {

    private static final String LOTS = """
            (SELECT lot.item, lot_number, expires_on, announced_approaching, announce_days_ahead
                FROM views.lot JOIN views.item ON item.item = lot.item
                WHERE on_hand <> 0 AND announced_expired IS DISTINCT FROM expires_on) AS lot
            """;
    private static final String EXPIRED_OR_DUE = """
            (expires_on < ?::date OR announced_approaching IS DISTINCT FROM expires_on)
            """;

    private final JdbcClient database;

    LotAnnouncementQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    LotAnnouncementPage find(FindLotsToAnnounce question) {
        String today = question.today().toString();
        Page<LotId> page = Listing.of("item, lot_number", LOTS)
                .where("expires_on <= ?::date + coalesce((SELECT max(announce_days_ahead) FROM views.item), -1)", today)
                .where("expires_on <= ?::date + coalesce(announce_days_ahead, -1)", today)
                .where(EXPIRED_OR_DUE, today)
                .orderedBy("lots to announce", false, "expires_on date", "item text", "lot_number text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new LotId(
                                new ItemCode(row.getString("item")), new LotNumber(row.getString("lot_number"))));
        return new LotAnnouncementPage(page.entries(), page.next());
    }
}
