package com.lotledger.query.stock;

import com.lotledger.api.item.ItemEvent;
import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.recall.RecallEvent;
import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.query.projection.LiveProjection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps the live stock tables up to date. */
@Component
@ProcessingGroup(StockModel.NAME)
class StockProjector {

    private final LiveProjection live;

    StockProjector(StockModel model, JdbcOperations database) {
        live = new LiveProjection(model, database);
    }

    @EventHandler
    void on(LotEvent event, EventMessage<?> message) {
        live.add(message);
    }

    @EventHandler
    void on(PurchaseReceiptEvent event, EventMessage<?> message) {
        live.add(message);
    }

    @EventHandler
    void on(RecallEvent event, EventMessage<?> message) {
        live.add(message);
    }

    @EventHandler
    void on(ItemEvent event, EventMessage<?> message) {
        live.add(message);
    }
}
