package com.lotledger.query.customer;

import com.lotledger.api.stock.CustomersOfLotPage;
import com.lotledger.api.stock.CustomersOfLotPage.CustomerOfLot;
import com.lotledger.api.stock.LotCustomerQuery.FindCustomersOfLot;
import com.lotledger.api.stock.LotCustomerQuery.FindLotsOfCustomer;
import com.lotledger.api.stock.LotsOfCustomerPage;
import com.lotledger.api.stock.LotsOfCustomerPage.LotOfCustomer;
import com.lotledger.api.stock.ShippedView;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.platform.http.Page;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who has what; each page is read from an index in its order. */
@Component
class LotCustomerQueries {

    private static final String SUMS = """
            , sum(shipped) AS shipped, sum(returned) AS returned, sum(shipped) - sum(returned) AS with_customer,
            min(first_shipped_on) AS first_shipped_on, max(last_shipped_on) AS last_shipped_on
            """;
    private static final String LOTS = """
            item, lot_number, (SELECT expires_on FROM views.lot WHERE lot.item = part.item
                AND lot.lot_number = part.lot_number) AS expires_on,
            (SELECT stock_measure FROM views.lot WHERE lot.item = part.item
                AND lot.lot_number = part.lot_number) AS stock_measure
            """ + SUMS;
    private static final String CUSTOMERS = """
            customer, (array_agg(customer_name ORDER BY customer_told_at DESC))[1] AS customer_name,
            (array_agg(customer_contact ORDER BY customer_told_at DESC))[1] AS customer_contact
            """ + SUMS;

    private final JdbcClient database;
    private final LotNames names;

    LotCustomerQueries(JdbcClient database, LotNames names) {
        this.database = database;
        this.names = names;
    }

    @QueryHandler
    LotsOfCustomerPage find(FindLotsOfCustomer question) {
        Page<LotOfCustomer> page = Listing.of(LOTS, "views.lot_customer AS part")
                .where("customer = ?", question.customer())
                .groupedBy("item, lot_number")
                .orderedBy("lots of a customer", false, "item text", "lot_number text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new LotOfCustomer(
                                new ItemCode(row.getString("item")),
                                new LotNumber(row.getString("lot_number")),
                                Cells.date(row, "expires_on"),
                                Cells.optional(row, "stock_measure", Measure::new),
                                shipped(row)));
        return new LotsOfCustomerPage(page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    CustomersOfLotPage find(FindCustomersOfLot question) {
        LotNumber lot = names.meantBy(question.item(), question.lotNumber());
        if (lot == null) {
            return null;
        }
        Page<CustomerOfLot> page = Listing.of(CUSTOMERS, "views.lot_customer")
                .where("item = ?", question.item())
                .where("lot_number = ?", lot)
                .groupedBy("customer")
                .orderedBy("customers of a lot", false, "customer text")
                .read(
                        database,
                        question.limit(),
                        question.cursor(),
                        (row, number) -> new CustomerOfLot(
                                new CustomerCode(row.getString("customer")),
                                row.getString("customer_name"),
                                row.getString("customer_contact"),
                                shipped(row)));
        return database.sql("SELECT stock_measure FROM views.lot WHERE item = ? AND lot_number = ?")
                .params(question.item().value(), lot.value())
                .query((row, number) -> new CustomersOfLotPage(
                        question.item(),
                        lot,
                        Cells.optional(row, "stock_measure", Measure::new),
                        page.entries(),
                        page.next()))
                .optional()
                .orElse(null);
    }

    private static ShippedView shipped(ResultSet row) throws SQLException {
        return new ShippedView(
                Cells.quantity(row, "shipped"),
                Cells.quantity(row, "returned"),
                Cells.quantity(row, "with_customer"),
                Cells.date(row, "first_shipped_on"),
                lastShipped(row));
    }

    private static @Nullable LocalDate lastShipped(ResultSet row) throws SQLException {
        LocalDate date = row.getObject("last_shipped_on", LocalDate.class);
        return date.equals(LocalDate.MIN) ? null : date;
    }
}
