package com.lotledger.query.movement;

import com.lotledger.api.movement.StockMovementEvent.StockMovementRecorded;
import com.lotledger.api.movement.StockMovementPage;
import com.lotledger.api.movement.StockMovementQuery.FindStockMovements;
import com.lotledger.api.movement.StockMovementQuery.FindVerdicts;
import com.lotledger.api.movement.StockMovementQuery.GetStockMovement;
import com.lotledger.api.movement.StockMovementView;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.LotNumber;
import com.lotledger.platform.http.Page;
import com.lotledger.query.lotname.LotNames;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about movements, each in one statement that reads only its page from an index whatever single filter is given. */
@Component
class StockMovementQueries {

    private static final String COLUMNS = "recorded, reason, actor, position, recorded_at";

    private static final String VERDICTS =
            "kind IN ('RELEASE', 'REJECTION', 'QUARANTINE', 'HOLD', 'HOLD_LIFTED', 'RECALL', 'RECALL_LIFTED')";

    private final JdbcClient database;
    private final LotNames names;

    StockMovementQueries(JdbcClient database, LotNames names) {
        this.database = database;
        this.names = names;
    }

    @QueryHandler
    StockMovementPage find(FindStockMovements question) {
        Listing movements = Listing.of(COLUMNS, "views.stock_movement")
                .where("item = ?", question.item())
                .where("lot_number = ?", question.lotNumber())
                .where("kind = ?", question.kind())
                .where("partner = ?", question.partner())
                .where("document_number = ?", question.documentNumber())
                .where("moved_on >= ?", question.movedFrom())
                .where("moved_on <= ?", question.movedTo());
        if (question.movedFrom() == null && question.movedTo() == null) {
            movements.orderedBy("movements", !question.oldestFirst(), "position bigint");
        } else {
            movements.orderedBy("movements by date", !question.oldestFirst(), "moved_on date", "position bigint");
        }
        Page<StockMovementView> page =
                movements.read(database, question.limit(), question.cursor(), StockMovementQueries::movement);
        return new StockMovementPage(page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    StockMovementPage verdicts(FindVerdicts question) {
        LotNumber lot = names.meantBy(question.item(), question.lotNumber());
        if (lot == null) {
            return null;
        }
        Listing verdicts = verdictsUnder(question.item(), lot);
        names.formerNumbersOf(question.item(), lot)
                .forEach(former -> verdicts.or(verdictsUnder(question.item(), former)));
        Page<StockMovementView> page =
                verdicts.read(database, question.limit(), question.cursor(), StockMovementQueries::movement);
        return new StockMovementPage(page.entries(), page.next());
    }

    private static Listing verdictsUnder(ItemCode item, LotNumber number) {
        return Listing.of(COLUMNS, "views.stock_movement")
                .where("item = ?", item)
                .where("lot_number = ?", number)
                .where(VERDICTS)
                .orderedBy("verdicts", true, "position bigint");
    }

    @QueryHandler
    @Nullable
    StockMovementView get(GetStockMovement question) {
        return database.sql("SELECT " + COLUMNS + " FROM views.stock_movement WHERE movement = ?")
                .param(question.movement().value())
                .query(StockMovementQueries::movement)
                .optional()
                .orElse(null);
    }

    private static StockMovementView movement(ResultSet row, int number) throws SQLException {
        StockMovementRecorded recorded = JsonText.read(StockMovementRecorded.class, row.getString("recorded"));
        return new StockMovementView(
                recorded.item(),
                recorded.lotNumber(),
                recorded.document(),
                row.getString("reason"),
                recorded.changes(),
                recorded.warnings(),
                row.getString("actor"),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}
