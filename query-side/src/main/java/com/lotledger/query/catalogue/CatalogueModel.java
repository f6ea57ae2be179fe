package com.lotledger.query.catalogue;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Items, locations and bins, and what trading partners need to know of them. */
@Component
public final class CatalogueModel implements ReadModel {

    /** Name of the processor that fills it. */
    public static final String NAME = "catalogue";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "item",
                "item_purchase_measure",
                "item_put_away_bin",
                "item_gtin",
                "location",
                "location_gln",
                "lot_expiry_change",
                "stock_bin");
    }

    @Override
    public List<Class<?>> events() {
        return List.of(ItemEvent.class, LocationEvent.class, StockBinEvent.class, LotExpiryChanged.class);
    }

    @Override
    public Projection into(String schema, JdbcOperations database) {
        return new CatalogueProjection(schema, database);
    }
}
