package com.lotledger.query.stock;

import com.lotledger.api.movement.Customer;
import com.lotledger.api.movement.MovementDocument;
import com.lotledger.api.movement.StockStatus;
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
            "actor text",
            "status text",
            "status_before text",
            "movement text",
            "customer text",
            "customer_name text",
            "customer_contact text",
            "order_number text",
            "other_lot text",
            "reason_code text",
            "reason text",
            "cause text",
            "witness text",
            "override_reason text");

    private final JdbcOperations database;
    private final String insert;

    LedgerTable(String schema, JdbcOperations database) {
        this.database = database;
        insert = "INSERT INTO %s.stock_ledger (%s) SELECT %s FROM %s"
                .formatted(schema, COLUMNS.list(), COLUMNS.list(), COLUMNS.as("movement"));
    }

    Runnable prepare(List<Movement> movements) {
        Rows rows = COLUMNS.rows();
        movements.forEach(movement -> add(rows, movement));
        return rows.isEmpty() ? () -> {} : () -> database.update(insert, rows);
    }

    private static void add(Rows rows, Movement movement) {
        BinKey place = movement.place();
        Paper paper = movement.paper();
        StockStatus status = movement.status();
        MovementDocument told = paper.movement();
        Customer customer = told == null ? null : told.customer();
        rows.add(
                place.item(),
                place.lotNumber(),
                movement.event().position(),
                movement.ordinal(),
                paper.kind(),
                movement.delivery().receipt(),
                movement.delivery().line(),
                paper.documentNumber(),
                paper.vendor(),
                place.bin(),
                place.location(),
                movement.documentLocation(),
                movement.quantity(),
                paper.stockMeasure(),
                movement.documentQuantity(),
                paper.measure(),
                movement.lotSequence(),
                movement.lotTotal(),
                paper.date(),
                movement.event().recordedAt(),
                movement.event().actor(),
                status == null ? null : status.status(),
                status == null ? null : status.before(),
                told == null ? null : told.movement(),
                customer == null ? null : customer.code(),
                customer == null ? null : customer.name(),
                customer == null ? null : customer.contact(),
                told == null ? null : told.order(),
                paper.otherLot(),
                told == null ? null : told.reasonCode(),
                told == null ? null : movement.event().reason(),
                told == null ? null : told.cause(),
                told == null ? null : told.witness(),
                told == null ? null : told.override());
    }
}
