package com.lotledger.query.stock;

import com.lotledger.api.lot.Delivery;
import com.lotledger.api.lot.MovementKind;
import com.lotledger.query.projection.Columns;
import com.lotledger.query.projection.Rows;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** The table {@code stock_ledger}: only ever added to. */
final class LedgerTable {

    private static final Columns COLUMNS = Columns.of(
            "item text",
            "lot_number text",
            "position int8",
            "ordinal int4",
            "kind text",
            "receipt text",
            "line int4",
            "document_number text",
            "vendor text",
            "bin text",
            "location text",
            "received_at text",
            "quantity numeric",
            "stock_measure text",
            "document_quantity numeric",
            "document_measure text",
            "lot_sequence int8",
            "lot_total numeric",
            "business_date date",
            "recorded_at timestamptz",
            "actor text");

    private final JdbcOperations database;
    private final String insert;

    LedgerTable(String schema, JdbcOperations database) {
        this.database = database;
        insert = "INSERT INTO %s.stock_ledger (%s) SELECT %s FROM %s"
                .formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("movement"));
    }

    Runnable prepare(List<Movement> movements) {
        Rows rows = COLUMNS.rows();
        for (Movement movement : movements) {
            BinKey place = movement.place();
            Delivery delivery = movement.delivery();
            rows.add(
                    place.item(),
                    place.lotNumber(),
                    movement.event().position(),
                    movement.ordinal(),
                    MovementKind.PURCHASE_RECEIPT,
                    delivery.receipt(),
                    delivery.line(),
                    delivery.documentNumber(),
                    delivery.vendor(),
                    place.bin(),
                    place.location(),
                    delivery.location(),
                    movement.quantity(),
                    movement.stockMeasure(),
                    movement.documentQuantity(),
                    movement.documentMeasure(),
                    movement.lotSequence(),
                    movement.lotTotal(),
                    delivery.receivedOn(),
                    movement.event().recordedAt(),
                    movement.event().actor());
        }
        return rows.isEmpty() ? () -> {} : () -> database.update(insert, rows);
    }
}
