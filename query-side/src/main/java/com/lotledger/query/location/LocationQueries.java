package com.lotledger.query.location;

import com.lotledger.api.location.LocationPage;
import com.lotledger.api.location.LocationPreferences;
import com.lotledger.api.location.LocationQuery.FindLocations;
import com.lotledger.api.location.LocationQuery.GetLocation;
import com.lotledger.api.location.LocationView;
import com.lotledger.api.location.QualityPreferences;
import com.lotledger.api.value.BinCode;
import com.lotledger.api.value.Gln;
import com.lotledger.api.value.LocationCode;
import com.lotledger.platform.http.Page;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about locations in one statement each. */
@Component
class LocationQueries {

    private final JdbcClient database;

    LocationQueries(JdbcClient database) {
        this.database = database;
    }

    @QueryHandler
    LocationPage find(FindLocations question) {
        Page<LocationView> page = Listing.of("*", "views.location")
                .startingWith("location", question.location())
                .where("parent = ?", question.parent())
                .orderedBy("locations", false, "location text")
                .read(database, question.limit(), question.cursor(), LocationQueries::location);
        return new LocationPage(page.entries(), page.next());
    }

    @QueryHandler
    @Nullable
    LocationView get(GetLocation question) {
        return database.sql("SELECT * FROM views.location WHERE location = ?")
                .param(question.location().value())
                .query(LocationQueries::location)
                .optional()
                .orElse(null);
    }

    private static LocationView location(ResultSet row, int number) throws SQLException {
        return new LocationView(
                new LocationCode(row.getString("location")),
                row.getString("description"),
                Cells.optional(row, "parent", LocationCode::new),
                row.getBoolean("uses_default_location_numbers"),
                row.getLong("next_lot_number"),
                row.getLong("next_receipt_number"),
                new LocationPreferences(
                        row.getBoolean("lot_numbers_may_start_with_any_character"),
                        row.getBoolean("refuse_expired_lots"),
                        row.getBoolean("new_items_use_lot_tracking"),
                        row.getBoolean("new_items_use_auto_lot_numbers")),
                new QualityPreferences(row.getBoolean("receive_into_quarantine"), row.getBoolean("poster_may_release")),
                Cells.optional(row, "default_receiving_bin", BinCode::new),
                Cells.optional(row, "gln", Gln::new),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}
