package com.lotledger.query.lot;

import com.lotledger.api.lot.LotCardView;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotPage;
import com.lotledger.api.lot.LotQuery.Column;
import com.lotledger.api.lot.LotQuery.FindLots;
import com.lotledger.api.lot.LotQuery.FindLotsAlike;
import com.lotledger.api.lot.LotQuery.GetLotCard;
import com.lotledger.api.lot.LotView;
import com.lotledger.api.lot.LotsAlikeView;
import com.lotledger.api.lot.LotsAlikeView.Alike;
import com.lotledger.api.lot.StatusQuantities;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotId;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.Page;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.past.LotsThen;
import com.lotledger.query.past.PointsInTime;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers about lots. The browser takes two statements, the card six. Sorting by item, number, vendor, expiry, stock or
 * creation reads only the page from an index; sorting by another column reads every lot that fits the filters.
 */
@Component
class LotQueries {

    private static final String COLUMNS =
            "item, lot_number, origin, vendor, vendor_name, manufactured_on, purchased_on, expires_on, on_hand,"
                    + " deliveries, created_at, created_position, position, recorded_at";

    private final JdbcClient database;
    private final LotCard card;
    private final LotCardThen cardThen;
    private final PointsInTime points;
    private final QuantitiesOfLots quantities;

    LotQueries(JdbcClient database, LotNames names, LotsThen lots, PointsInTime points) {
        this.database = database;
        this.card = new LotCard(database, names);
        this.cardThen = new LotCardThen(database, names, lots);
        this.points = points;
        this.quantities = new QuantitiesOfLots(database);
    }

    @QueryHandler
    LotPage find(FindLots question) {
        Listing lots = filtered(question).startingWith("lot_number", question.lotNumber());
        if (question.lotNumber() != null) {
            lots.or(underOtherNames(question, question.lotNumber()));
        }
        Page<LotView> page = lots.read(
                database, question.limit(), question.cursor(), (row, number) -> lot(row, StatusQuantities.NONE));
        return new LotPage(quantities.addedTo(page.entries()), page.next());
    }

    /** Lots whose own number begins otherwise, but that are called so as well. */
    private static Listing underOtherNames(FindLots question, String prefix) {
        String end = prefix + Character.toString(Character.MAX_CODE_POINT);
        return filtered(question)
                .where("NOT (lot_number >= ? AND lot_number < ?)", prefix, end)
                .where("""
                        (item, lot_number) IN (SELECT name.item, name.lot_number FROM views.lot_name AS name
                            WHERE name.name >= ? AND name.name < ?)
                        """, prefix, end);
    }

    private static Listing filtered(FindLots question) {
        Listing lots = Listing.of(COLUMNS, "views.lot")
                .where("replaced_by IS NULL")
                .where("item = ?", question.item())
                .where("vendor = ?", question.vendor())
                .where("expires_on >= ?", question.expiresFrom())
                .where("expires_on <= ?", question.expiresTo())
                .where("""
                        EXISTS (SELECT FROM views.bin_quantity AS part WHERE part.item = lot.item
                            AND part.lot_number = lot.lot_number AND part.location = ? AND part.on_hand <> 0)
                        """, question.location())
                .orderedBy("lots by " + question.sort(), question.descending(), keysOf(question.sort()));
        if (question.expiresFrom() != null) {
            lots.where("expires_on < 'infinity'");
        }
        if (question.withStock() != null) {
            lots.where(question.withStock() ? "on_hand > 0" : "on_hand = 0");
        }
        return lots;
    }

    @QueryHandler
    @Nullable
    LotCardView show(GetLotCard question) {
        return question.at().isNow()
                ? card.of(question.item(), question.lotNumber())
                : cardThen.of(question.item(), question.lotNumber(), points.find(question.at()));
    }

    @QueryHandler
    LotsAlikeView findAlike(FindLotsAlike question) {
        return new LotsAlikeView(database.sql("""
                        SELECT asked.item, asked.lot_number, lot.lot_number AS other
                        FROM unnest(?::text[], ?::text[]) AS asked (item, lot_number)
                        JOIN views.lot ON lot.item = asked.item AND lot.lot_number <> asked.lot_number
                            AND lower(lot.lot_number COLLATE "pg_c_utf8") = lower(asked.lot_number COLLATE "pg_c_utf8")
                        ORDER BY 1, 2, 3
                        """)
                .params(
                        question.lots().stream()
                                .map(each -> each.item().value())
                                .toArray(String[]::new),
                        question.lots().stream()
                                .map(each -> each.number().value())
                                .toArray(String[]::new))
                .query((row, number) -> new Alike(
                        new LotId(new ItemCode(row.getString("item")), new LotNumber(row.getString("lot_number"))),
                        new LotNumber(row.getString("other"))))
                .list());
    }

    private static String[] keysOf(Column column) {
        return switch (column) {
            case ITEM -> new String[] {"item text", "lot_number text"};
            case LOT_NUMBER -> new String[] {"lot_number text", "item text"};
            case VENDOR -> new String[] {"vendor text", "item text", "lot_number text"};
            case EXPIRES_ON -> new String[] {"expires_on date", "item text", "lot_number text"};
            case ON_HAND -> new String[] {"on_hand numeric", "item text", "lot_number text"};
            case CREATED -> new String[] {"created_position bigint"};
            case MANUFACTURED_ON -> new String[] {"manufactured_on date", "item text", "lot_number text"};
            case PURCHASED_ON -> new String[] {"purchased_on date", "item text", "lot_number text"};
            case DELIVERIES -> new String[] {"deliveries integer", "item text", "lot_number text"};
        };
    }

    static LotView lot(ResultSet row, StatusQuantities quantities) throws SQLException {
        return new LotView(
                new ItemCode(row.getString("item")),
                new LotNumber(row.getString("lot_number")),
                LotEvent.Origin.valueOf(row.getString("origin")),
                Cells.optional(row, "vendor", VendorCode::new),
                row.getString("vendor_name"),
                Cells.date(row, "manufactured_on"),
                Cells.date(row, "purchased_on"),
                Cells.date(row, "expires_on"),
                Cells.quantity(row, "on_hand"),
                quantities,
                row.getInt("deliveries"),
                row.getInt("deliveries") > 0,
                Cells.instant(row, "created_at"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}
