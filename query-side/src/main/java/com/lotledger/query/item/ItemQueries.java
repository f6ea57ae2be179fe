package com.lotledger.query.item;

import com.lotledger.api.item.InventoryType;
import com.lotledger.api.item.ItemPage;
import com.lotledger.api.item.ItemQuery.FindItems;
import com.lotledger.api.item.ItemQuery.GetItem;
import com.lotledger.api.item.ItemView;
import com.lotledger.api.item.ShelfLife;
import com.lotledger.api.value.ExpiryPolicy;
import com.lotledger.api.value.Gtin;
import com.lotledger.api.value.ItemCode;
import com.lotledger.api.value.Measure;
import com.lotledger.platform.http.Page;
import com.lotledger.query.projection.JsonText;
import com.lotledger.query.question.Cells;
import com.lotledger.query.question.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers about items in three statements, for a page as for one: the items, their measures, their put-away bins. */
@Component
class ItemQueries {

    private final JdbcClient database;
    private final ItemParts parts;

    ItemQueries(JdbcClient database) {
        this.database = database;
        this.parts = new ItemParts(database);
    }

    @QueryHandler
    ItemPage find(FindItems question) {
        Page<ItemView> page = Listing.of("*", "views.item")
                .startingWith("item", question.item())
                .where("inventory_type = ?", question.inventoryType())
                .where("lot_tracking = ?", question.lotTracking())
                .where("discontinued = ?", question.discontinued())
                .where("gtin = ?", question.gtin())
                .orderedBy("items", false, "item text")
                .read(database, question.limit(), question.cursor(), ItemQueries::item);
        return new ItemPage(parts.addedTo(page.entries()), page.next());
    }

    @QueryHandler
    @Nullable
    ItemView get(GetItem question) {
        List<ItemView> found = database.sql("SELECT * FROM views.item WHERE item = ?")
                .param(question.item().value())
                .query(ItemQueries::item)
                .list();
        return found.isEmpty() ? null : parts.addedTo(found).getFirst();
    }

    private static ItemView item(ResultSet row, int number) throws SQLException {
        return new ItemView(
                new ItemCode(row.getString("item")),
                row.getString("description"),
                InventoryType.valueOf(row.getString("inventory_type")),
                new Measure(row.getString("stock_measure")),
                row.getInt("stock_decimals"),
                row.getBoolean("lot_tracking"),
                row.getBoolean("auto_lot_numbers"),
                JsonText.read(ExpiryPolicy.class, row.getString("expiry_policy")),
                new ShelfLife(
                        row.getObject("days_at_receipt", Integer.class),
                        row.getBoolean("refuse_at_receipt"),
                        row.getObject("days_at_shipment", Integer.class),
                        row.getBoolean("refuse_at_shipment"),
                        row.getObject("announce_days_ahead", Integer.class)),
                List.of(),
                new Measure(row.getString("default_purchase_measure")),
                List.of(),
                row.getBoolean("discontinued"),
                Cells.optional(row, "gtin", Gtin::new),
                row.getLong("position"),
                Cells.instant(row, "recorded_at"));
    }
}
