package com.lotledger.query.catalogue;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Items, locations and bins. */
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
        return List.of("item", "item_purchase_measure", "item_put_away_bin", "location", "stock_bin");
    }

    @Override
    public List<Class<?>> events() {
        return List.of(ItemEvent.class, LocationEvent.class, StockBinEvent.class);
    }

    @Override
    public Projection into(String schema, JdbcOperations database) {
        return new CatalogueProjection(schema, database);
    }
}
