package com.lotledger.query.massbalance;

import com.lotledger.api.past.PastView;
import com.lotledger.api.stock.MassBalanceQuery.ShowMassBalance;
import com.lotledger.api.stock.MassBalanceView;
import com.lotledger.api.stock.MassBalanceView.Balance;
import com.lotledger.api.stock.MassBalanceView.NumberBalance;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.past.LotsThen;
import com.lotledger.query.past.PointsInTime;
import com.lotledger.query.past.StockThen;
import com.lotledger.query.past.Then;
import com.lotledger.query.question.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the mass balance from the row of the lot and of every number it had before; the database keeps each exact. */
@Component
class MassBalanceQueries {

    private static final String NUMBERS = """
            SELECT * FROM views.lot WHERE item = ? AND lot_number = ANY (?)
            ORDER BY lot_number <> ?, created_position DESC
            """;

    private static final String NUMBERS_THEN = """
            SELECT lot.lot_number, lot.stock_measure, sums.* FROM views.lot CROSS JOIN LATERAL (
                SELECT coalesce(sum(quantity) FILTER (WHERE kind = 'PURCHASE_RECEIPT'), 0) AS received,
                    coalesce(-sum(quantity) FILTER (WHERE kind = 'SHIPMENT'), 0) AS shipped,
                    coalesce(sum(quantity) FILTER (WHERE kind = 'CUSTOMER_RETURN'), 0) AS returned_by_customer,
                    coalesce(-sum(quantity) FILTER (WHERE kind = 'VENDOR_RETURN'), 0) AS returned_to_vendor,
                    coalesce(sum(quantity) FILTER (WHERE kind = 'ADJUSTMENT'), 0) AS adjusted,
                    coalesce(-sum(quantity) FILTER (WHERE kind = 'WRITE_OFF'), 0) AS written_off,
                    coalesce(sum(quantity) FILTER (WHERE kind LIKE 'LOT\\_%%' AND direction > 0), 0) AS moved_in,
                    coalesce(-sum(quantity) FILTER (WHERE kind LIKE 'LOT\\_%%' AND direction < 0), 0) AS moved_out,
                    coalesce(sum(quantity) FILTER (WHERE kind = 'UNTRACKED_STOCK'), 0) AS untracked_in,
                    coalesce(sum(quantity), 0) AS on_hand
                FROM (%s) AS part) AS sums
            WHERE lot.item = ? AND lot.lot_number = ANY (?)
            ORDER BY lot.lot_number <> ?, lot.created_position DESC
            """;

    private final JdbcClient database;
    private final LotNames names;
    private final LotsThen lots;
    private final PointsInTime points;

    MassBalanceQueries(JdbcClient database, LotNames names, LotsThen lots, PointsInTime points) {
        this.database = database;
        this.names = names;
        this.lots = lots;
        this.points = points;
    }

    @QueryHandler
    @Nullable
    MassBalanceView show(ShowMassBalance question) {
        if (!question.at().isNow()) {
            return showThen(question, points.find(question.at()));
        }
        LotNumber lot = names.meantBy(question.item(), question.lotNumber());
        return lot == null ? null : show(question, lot, names.formerNumbersOf(question.item(), lot), NUMBERS, null);
    }

    private @Nullable MassBalanceView showThen(ShowMassBalance question, Then then) {
        LotNumber lot = lots.meantBy(question.item(), question.lotNumber(), then);
        return lot == null
                ? null
                : show(
                        question,
                        lot,
                        lots.formerNumbersOf(question.item(), lot, then),
                        NUMBERS_THEN.formatted(new StockThen(then).kinds("lot.item", "lot.lot_number")),
                        then.view());
    }

    private @Nullable MassBalanceView show(
            ShowMassBalance question,
            LotNumber lot,
            List<LotNumber> formerNumbers,
            String statement,
            @Nullable PastView past) {
        String[] numbers = Stream.concat(Stream.of(lot), formerNumbers.stream())
                .map(LotNumber::value)
                .toArray(String[]::new);
        List<Measured> found = database.sql(statement)
                .params(question.item().value(), numbers, lot.value())
                .query(MassBalanceQueries::number)
                .list();
        return found.stream()
                .map(each -> each.number().balance())
                .reduce(Balance::plus)
                .map(total -> new MassBalanceView(
                        question.item(),
                        lot,
                        found.stream()
                                .map(Measured::measure)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        past,
                        total,
                        found.stream().map(Measured::number).toList()))
                .orElse(null);
    }

    private static Measured number(ResultSet row, int place) throws SQLException {
        return new Measured(
                Cells.optional(row, "stock_measure", Measure::new),
                new NumberBalance(
                        new LotNumber(row.getString("lot_number")),
                        new Balance(
                                Cells.quantity(row, "received"),
                                Cells.quantity(row, "shipped"),
                                Cells.quantity(row, "returned_by_customer"),
                                Cells.quantity(row, "returned_to_vendor"),
                                Cells.quantity(row, "adjusted"),
                                Cells.quantity(row, "written_off"),
                                Cells.quantity(row, "moved_in"),
                                Cells.quantity(row, "moved_out"),
                                Cells.quantity(row, "untracked_in"),
                                Cells.quantity(row, "on_hand"))));
    }

    private record Measured(@Nullable Measure measure, NumberBalance number) {}
}
