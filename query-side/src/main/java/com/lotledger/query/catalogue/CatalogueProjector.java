package com.lotledger.query.catalogue;

import com.lotledger.api.bin.StockBinEvent;
import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.location.LocationEvent;
import com.lotledger.api.lot.LotEvent.LotExpiryChanged;
import com.lotledger.query.projection.LiveProjection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps the live catalogue up to date. */
@Component
@ProcessingGroup(CatalogueModel.NAME)
class CatalogueProjector {

    private final LiveProjection live;

    CatalogueProjector(CatalogueModel model, JdbcOperations database) {
        live = new LiveProjection(model, database);
    }

    @EventHandler
    void on(ItemEvent event, EventMessage<?> message) {
        live.add(message);
    }

    @EventHandler
    void on(LocationEvent event, EventMessage<?> message) {
        live.add(message);
    }

    @EventHandler
    void on(StockBinEvent event, EventMessage<?> message) {
        live.add(message);
    }

    @EventHandler
    void on(LotExpiryChanged event, EventMessage<?> message) {
        live.add(message);
    }
}
