package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.query.projection.LiveProjection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps the live receipts up to date. */
@Component
@ProcessingGroup(ReceiptModel.NAME)
class ReceiptProjector {

    private final LiveProjection live;

    ReceiptProjector(ReceiptModel model, JdbcOperations database) {
        live = new LiveProjection(model, database);
    }

    @EventHandler
    void on(PurchaseReceiptEvent event, EventMessage<?> message) {
        live.add(message);
    }
}
