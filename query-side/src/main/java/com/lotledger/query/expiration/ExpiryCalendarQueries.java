package com.lotledger.query.expiration;

import com.lotledger.api.lot.ExpiryCalendarView;
import com.lotledger.api.lot.LotExpirationQuery.CountExpirations;
import com.lotledger.api.value.LocationCode;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers how much expires when in one statement. Location by location, an index leads to what lies there in the order of expiry, so
 * that only the weeks asked for are read, and what expired before them.
 */
@Component
class ExpiryCalendarQueries {

    private static final String SQL = """
            WITH RECURSIVE place AS (%s)
            SELECT lot.week, place.location, lot.lots, lot.on_hand
            FROM place CROSS JOIN LATERAL (
                SELECT CASE WHEN expires_on >= ? THEN date_trunc('week', expires_on)::date END AS week,
                    count(*) AS lots, sum(on_hand) AS on_hand
                FROM (SELECT expires_on, item, lot_number, sum(on_hand) AS on_hand FROM views.bin_quantity AS part
                    WHERE part.location = place.location AND expires_on <= ? AND on_hand <> 0 AND lot_number <> ''%s
                    GROUP BY expires_on, item, lot_number) AS part
                GROUP BY week) AS lot
            ORDER BY lot.week NULLS FIRST, place.location
            """;
    private static final String ONE_PLACE = "SELECT ?::text AS location";
    /** From one location to the next by the index, for they are few and the rows many. */
    private static final String ALL_PLACES = """
            (SELECT location FROM views.bin_quantity ORDER BY location LIMIT 1)
            UNION ALL
            SELECT (SELECT next.location FROM views.bin_quantity AS next WHERE next.location > place.location
                ORDER BY next.location LIMIT 1)
            FROM place WHERE place.location IS NOT NULL
            """;

    private final JdbcClient database;

    ExpiryCalendarQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    ExpiryCalendarView count(CountExpirations question) {
        LocalDate until = question.asOf()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusWeeks(question.weeks() - 1L);
        List<Object> parameters = new ArrayList<>();
        if (question.location() != null) {
            parameters.add(question.location().value());
        }
        parameters.add(question.asOf());
        parameters.add(until);
        if (question.item() != null) {
            parameters.add(question.item().value());
        }
        return new ExpiryCalendarView(
                question.asOf(),
                until,
                database.sql(SQL.formatted(
                                question.location() == null ? ALL_PLACES : ONE_PLACE,
                                question.item() == null ? "" : " AND item = ?"))
                        .params(parameters)
                        .query((row, number) -> entry(row, question.item() != null))
                        .list());
    }

    private static ExpiryCalendarView.Entry entry(ResultSet row, boolean ofOneItem) throws SQLException {
        return new ExpiryCalendarView.Entry(
                Cells.date(row, "week"),
                new LocationCode(row.getString("location")),
                row.getLong("lots"),
                ofOneItem ? Cells.quantity(row, "on_hand") : null);
    }
}
