package com.lotledger.query.documentlots;

import com.lotledger.api.movement.MovementKind;
import com.lotledger.api.stock.DocumentLotsPage;
import com.lotledger.api.stock.DocumentLotsPage.DocumentLot;
import com.lotledger.api.stock.DocumentLotsQuery.FindDocumentLots;
import com.lotledger.api.value.CustomerCode;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.api.value.Measure;
import com.lotledger.api.value.VendorCode;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about the lots of documents in one statement, which reads the rows of the document alone. */
@Component
class DocumentLotsQueries {

    private static final String COLUMNS = """
            item, lot_number, kind, min(business_date) AS document_date, min(stock_measure) AS stock_measure,
            coalesce(sum(quantity) FILTER (WHERE quantity > 0), 0) AS quantity_in,
            coalesce(-sum(quantity) FILTER (WHERE quantity < 0), 0) AS quantity_out,
            min(customer) AS customer, max(vendor) AS vendor
            """;

    private final JdbcClient database;

    DocumentLotsQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    DocumentLotsPage find(FindDocumentLots question) {
        Page<DocumentLot> page = Listing.of(COLUMNS, "views.stock_ledger")
                .where("document_number = ?", question.documentNumber())
                .where("lot_number <> ''")
                .groupedBy("item, lot_number, kind")
                .orderedBy("lots of a document", false, "item text", "lot_number text", "kind text")
                .read(database, question.limit(), question.cursor(), DocumentLotsQueries::lot);
        return new DocumentLotsPage(page.entries(), page.next());
    }

    private static DocumentLot lot(ResultSet row, int number) throws SQLException {
        return new DocumentLot(
                MovementKind.valueOf(row.getString("kind")),
                new ItemCode(row.getString("item")),
                new LotNumber(row.getString("lot_number")),
                row.getDate("document_date").toLocalDate(),
                Cells.quantity(row, "quantity_in"),
                Cells.quantity(row, "quantity_out"),
                new Measure(row.getString("stock_measure")),
                Cells.optional(row, "customer", CustomerCode::new),
                Cells.optional(row, "vendor", VendorCode::new));
    }
}
