package com.lotledger.query.catalogue;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.RecordedEvent;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Statement by statement: the catalogue changes rarely, and what an event does is best read in plain SQL. */
final class CatalogueProjection implements Projection {

    private final ItemTables items;
    private final LocationTable locations;
    private final StockBinTable bins;
    private final ExpiryChangeTable expiryChanges;

    CatalogueProjection(String schema, JdbcOperations database) {
        items = new ItemTables(new CatalogueTables(schema, database));
        locations = new LocationTable(new CatalogueTables(schema, database));
        bins = new StockBinTable(new CatalogueTables(schema, database));
        expiryChanges = new ExpiryChangeTable(new CatalogueTables(schema, database));
    }

    @Override
    public Runnable prepare(List<RecordedEvent> batch) {
        return () -> write(batch);
    }

    private void write(List<RecordedEvent> batch) {
        for (RecordedEvent recorded : batch) {
            switch (recorded.payload()) {
                case ItemEvent event -> items.project(event, recorded);
                case LocationEvent event -> locations.project(event, recorded);
                case StockBinEvent event -> bins.project(event, recorded);
                case LotExpiryChanged event -> expiryChanges.project(event, recorded);
                default ->
                    throw new IllegalArgumentException("the catalogue is not made of "
                            + recorded.payload().getClass().getSimpleName());
            }
        }
    }
}
