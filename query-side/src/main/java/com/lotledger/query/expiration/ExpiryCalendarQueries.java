package com.lotledger.query.expiration;

import com.lotledger.api.lot.ExpiryCalendarView;
import com.lotledger.api.lot.LotExpirationQuery.CountExpirations;
import com.lotledger.api.value.ItemCode;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers how much expires when in one statement. How many lots there are is kept by day and location; what one item has is read
 * location by location, where an index leads to it.
 */
@Component
class ExpiryCalendarQueries {

    private static final String LOTS = """
            SELECT CASE WHEN expires_on >= ? THEN date_trunc('week', expires_on)::date END AS week, location,
                sum(lots) AS lots, NULL AS on_hand
            FROM views.expiry_day WHERE expires_on <= ?%s
            GROUP BY week, location ORDER BY week NULLS FIRST, location
            """;
    private static final String LOTS_OF_ITEM = """
            WITH RECURSIVE place AS (%s)
            SELECT lot.week, place.location, lot.lots, lot.on_hand
            FROM place CROSS JOIN LATERAL (
                SELECT CASE WHEN expires_on >= ? THEN date_trunc('week', expires_on)::date END AS week,
                    count(*) AS lots, sum(on_hand) AS on_hand
                FROM (SELECT expires_on, lot_number, sum(on_hand) AS on_hand FROM views.bin_quantity AS part
                    WHERE part.location = place.location AND expires_on <= ? AND item = ? AND on_hand <> 0 AND lot_number <> ''
                    GROUP BY expires_on, lot_number) AS part
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
        return new ExpiryCalendarView(
                question.asOf(),
                until,
                question.item() == null
                        ? lots(question.asOf(), until, question.location())
                        : lotsOf(question.item(), question.asOf(), until, question.location()));
    }

    private List<ExpiryCalendarView.Entry> lots(LocalDate from, LocalDate until, @Nullable LocationCode location) {
        List<Object> parameters = new ArrayList<>(List.of(from, until));
        if (location != null) {
            parameters.add(location.value());
        }
        return database.sql(LOTS.formatted(location == null ? "" : " AND location = ?"))
                .params(parameters)
                .query((row, number) -> entry(row, false))
                .list();
    }

    private List<ExpiryCalendarView.Entry> lotsOf(
            ItemCode item, LocalDate from, LocalDate until, @Nullable LocationCode location) {
        List<Object> parameters = new ArrayList<>();
        if (location != null) {
            parameters.add(location.value());
        }
        parameters.addAll(List.of(from, until, item.value()));
        return database.sql(LOTS_OF_ITEM.formatted(location == null ? ALL_PLACES : ONE_PLACE))
                .params(parameters)
                .query((row, number) -> entry(row, true))
                .list();
    }

    private static ExpiryCalendarView.Entry entry(ResultSet row, boolean ofOneItem) throws SQLException {
        return new ExpiryCalendarView.Entry(
                Cells.date(row, "week"),
                new LocationCode(row.getString("location")),
                row.getLong("lots"),
                ofOneItem ? Cells.quantity(row, "on_hand") : null);
    }
}
