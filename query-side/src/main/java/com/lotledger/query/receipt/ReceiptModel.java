package com.lotledger.query.receipt;

import com.lotledger.api.receipt.PurchaseReceiptEvent;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Purchase receipts, one row each. */
@Component
public final class ReceiptModel implements ReadModel {

    /** Name of the processor that fills it. */
    public static final String NAME = "receipts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("purchase_receipt");
    }

    @Override
    public List<Class<?>> events() {
        return List.of(PurchaseReceiptEvent.class);
    }

    @Override
    public Projection into(String schema, JdbcOperations database) {
        return new ReceiptProjection(schema, database);
    }
}
