package com.lotledger.query.massbalance;

import com.lotledger.api.stock.MassBalanceQuery.ShowMassBalance;
import com.lotledger.api.stock.MassBalanceView;
import com.lotledger.api.stock.MassBalanceView.Balance;
import com.lotledger.api.stock.MassBalanceView.NumberBalance;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.query.lotname.LotNames;
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

    private final JdbcClient database;
    private final LotNames names;

    MassBalanceQueries(JdbcClient database, LotNames names) {
        this.database = database;
        this.names = names;
    }

    @QueryHandler
    @Nullable
    MassBalanceView show(ShowMassBalance question) {
        LotNumber lot = names.meantBy(question.item(), question.lotNumber());
        if (lot == null) {
            return null;
        }
        String[] numbers = Stream.concat(Stream.of(lot), names.formerNumbersOf(question.item(), lot).stream())
                .map(LotNumber::value)
                .toArray(String[]::new);
        List<Measured> found = database.sql(NUMBERS)
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
