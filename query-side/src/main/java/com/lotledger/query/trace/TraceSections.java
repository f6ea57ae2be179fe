package com.lotledger.query.trace;

import com.lotledger.api.trace.TraceEntryView.Section;
import com.lotledger.query.past.StockThen;
import com.lotledger.query.past.Then;
import com.lotledger.query.stock.ClosedLedger;
import org.jspecify.annotations.Nullable;

/**
 * The statement of each section over the deliveries {@code asked}. All have the same columns and begin with the key of an entry; which
 * customer they are about is the parameter {@code :customer}.
 */
final class TraceSections {

    private static final String NOTHING = """
            NULL::text AS vendor, NULL::text AS vendor_name, NULL::text AS purchase_order, NULL::text[] AS supplier_lot_numbers,
            """;
    private static final String NO_PLACE =
            "NULL::text AS location, NULL::text AS bin, NULL::text AS status, NULL::text AS status_before,";
    private static final String NO_CUSTOMER =
            "NULL::text AS customer, NULL::text AS customer_name, NULL::text AS customer_contact,";
    private static final String NO_DOCUMENT = """
            NULL::text AS other_lot, NULL::text AS kind, NULL::text AS movement, NULL::text AS document_number,
            NULL::text AS order_number,
            """;
    private static final String KEY = "asked.item, asked.lot_number, asked.receipt, asked.line, ";
    private static final String RENUMBERED = """
            WITH RECURSIVE renumbered (lot_number) AS (SELECT asked.lot_number COLLATE "C" UNION SELECT later.replaced_by
                FROM renumbered JOIN views.lot AS later ON later.item = asked.item
                    AND later.lot_number = renumbered.lot_number AND later.replaced_by IS NOT NULL)
            SELECT lot_number FROM renumbered
            """;
    private static final String LEDGER_ROW = KEY + """
            '' AS name, each.position AS place, each.ordinal, each.vendor, NULL::text AS vendor_name,
            NULL::text AS purchase_order, NULL::text[] AS supplier_lot_numbers, each.location, each.bin, each.status,
            each.status_before, each.customer, each.customer_name, each.customer_contact, each.other_lot, each.kind,
            each.movement, each.document_number, each.order_number, each.business_date AS first_on, NULL::date AS last_on,
            each.quantity, NULL::numeric AS returned
            """;

    private final @Nullable Then then;
    private final boolean ofOneCustomer;

    TraceSections(@Nullable Then then, boolean ofOneCustomer) {
        this.then = then;
        this.ofOneCustomer = ofOneCustomer;
    }

    String of(Section section) {
        return switch (section) {
            case ORIGIN -> origins();
            case LINK -> links();
            case PLACE -> places();
            case CONSIGNEE -> consignees();
            case MOVEMENT -> movements();
        };
    }

    private String holds(String positionColumn, String dateColumn) {
        return then == null ? "true" : then.holds(positionColumn, dateColumn);
    }

    private String origins() {
        String replaced = then == null
                ? "lot.replaced_by IS NOT NULL"
                : "lot.replaced_by IS NOT NULL AND " + then.holds("lot.replaced_position", "lot.replaced_on");
        return "SELECT " + KEY + """
                '' AS name, 0::bigint AS place, 0 AS ordinal, delivery.vendor, delivery.vendor_name, delivery.purchase_order,
                ARRAY(SELECT name.name FROM views.lot_name AS name WHERE name.item = asked.item AND name.kind = 'SUPPLIER'
                    AND name.lot_number = ANY (ARRAY(%s)) ORDER BY 1 LIMIT 50) AS supplier_lot_numbers,
                delivery.location, NULL::text AS bin, NULL::text AS status, NULL::text AS status_before, %s
                NULL::text AS other_lot, NULL::text AS kind, NULL::text AS movement, delivery.document_number,
                NULL::text AS order_number, delivery.received_on AS first_on, NULL::date AS last_on, delivery.quantity,
                NULL::numeric AS returned
                FROM asked JOIN views.lot_delivery AS delivery ON delivery.item = asked.item
                    AND delivery.lot_number = asked.lot_number AND delivery.receipt = asked.receipt AND delivery.line = asked.line
                JOIN views.lot ON lot.item = asked.item AND lot.lot_number = asked.lot_number
                WHERE %s AND NOT (%s)
                """.formatted(RENUMBERED, NO_CUSTOMER, hadCome(), replaced);
    }

    /** Late paper told at a later position may have dated the first of it back. */
    private String hadCome() {
        return then == null || then.asOf() == null || then.position() == null
                ? holds("delivery.came_position", "delivery.came_on")
                : holds("delivery.came_position", "delivery.came_on")
                        + """
                         AND EXISTS (SELECT FROM views.stock_ledger AS first WHERE first.item = asked.item
                            AND first.lot_number = asked.lot_number AND first.receipt = asked.receipt AND first.line = asked.line
                            AND %s)""".formatted(holds("first.position", "first.business_date"));
    }

    private String links() {
        return """
                SELECT %s FROM asked CROSS JOIN LATERAL (
                    SELECT * FROM views.stock_ledger AS ledger
                    WHERE ledger.item = asked.item AND ledger.lot_number = asked.lot_number AND ledger.receipt = asked.receipt
                        AND ledger.line = asked.line AND ledger.other_lot IS NOT NULL AND %s AND %s
                    ORDER BY ledger.position, ledger.ordinal LIMIT :rows) AS each
                """.formatted(LEDGER_ROW, holds("ledger.position", "ledger.business_date"), behindInNode());
    }

    private String places() {
        String parts = then == null
                ? """
                SELECT part.bin, part.location, part.status, part.status_before, part.on_hand FROM views.lot_stock AS part
                WHERE part.item = asked.item AND part.lot_number = asked.lot_number AND part.receipt = asked.receipt
                    AND part.line = asked.line AND part.on_hand <> 0
                """
                : new StockThen(then).delivery("asked.item", "asked.lot_number", "asked.receipt", "asked.line");
        return "SELECT " + KEY
                + "part.bin || ' ' || part.location || ' ' || part.status || ' ' || part.status_before AS name,"
                + " 0::bigint AS place, 0 AS ordinal, " + NOTHING
                + " part.location, part.bin, part.status, nullif(part.status_before, '') AS status_before, "
                + NO_CUSTOMER
                + NO_DOCUMENT
                + " NULL::date AS first_on, NULL::date AS last_on, part.quantity, NULL::numeric AS returned FROM asked"
                + " CROSS JOIN LATERAL (SELECT bin, location, status, status_before, sum(on_hand) AS quantity FROM ("
                + parts
                + ") AS held GROUP BY bin, location, status, status_before HAVING sum(on_hand) <> 0) AS part";
    }

    private String consignees() {
        String parts = then == null
                ? """
                SELECT customer, shipped, returned, first_shipped_on AS first_on,
                    nullif(last_shipped_on, '-infinity') AS last_on FROM views.lot_customer AS part
                WHERE part.item = asked.item AND part.lot_number = asked.lot_number AND part.receipt = asked.receipt
                    AND part.line = asked.line
                """
                : """
                SELECT customer, coalesce(-sum(quantity) FILTER (WHERE kind = 'SHIPMENT'), 0) AS shipped,
                    coalesce(sum(quantity) FILTER (WHERE kind = 'CUSTOMER_RETURN'), 0) AS returned,
                    NULL::date AS first_on, NULL::date AS last_on
                FROM (%s) AS part GROUP BY customer HAVING bool_or(quantity <> 0)
                """.formatted(new StockThen(then)
                        .customersOf("asked.item", "asked.lot_number", "asked.receipt", "asked.line"));
        return "SELECT " + KEY + " part.customer AS name, 0::bigint AS place, 0 AS ordinal, " + NOTHING + NO_PLACE
                + " part.customer, told.customer_name, told.customer_contact, " + NO_DOCUMENT
                + " nullif(part.first_on, 'infinity') AS first_on, part.last_on, part.shipped AS quantity, part.returned"
                + " FROM asked CROSS JOIN LATERAL (" + parts + ") AS part LEFT JOIN LATERAL ("
                + "SELECT customer_name, customer_contact FROM views.lot_customer AS latest"
                + " WHERE latest.customer = part.customer AND latest.item = asked.item AND latest.receipt = asked.receipt"
                + " AND latest.line = asked.line AND latest.lot_number = ANY (ARRAY(" + RENUMBERED + "))"
                + " ORDER BY latest.customer_told_at DESC LIMIT 1) AS told ON true"
                + (ofOneCustomer ? " WHERE part.customer = :customer" : "");
    }

    private String movements() {
        String row = """
                kind IN ('SHIPMENT', 'CUSTOMER_RETURN', 'VENDOR_RETURN', 'WRITE_OFF', 'ADJUSTMENT')%s AND %s AND %s
                """.formatted(
                        ofOneCustomer ? " AND ledger.customer = :customer" : "",
                        holds("ledger.position", "ledger.business_date"),
                        behindInNode());
        return """
                SELECT %1$s FROM asked CROSS JOIN LATERAL (
                    SELECT * FROM (
                        (SELECT * FROM (SELECT * FROM views.stock_ledger AS early
                            WHERE early.item = asked.item AND early.lot_number = asked.lot_number
                            ORDER BY early.position, early.ordinal LIMIT %2$d) AS ledger
                        WHERE ledger.receipt = asked.receipt AND ledger.line = asked.line AND %3$s)
                        UNION ALL
                        (SELECT * FROM views.stock_ledger AS ledger
                        WHERE ledger.item = asked.item AND ledger.lot_number = asked.lot_number
                            AND ledger.receipt = asked.receipt AND ledger.line = asked.line AND ledger.lot_sequence > %2$d AND %3$s
                        ORDER BY ledger.position, ledger.ordinal LIMIT :rows)) AS either
                    ORDER BY either.position, either.ordinal LIMIT :rows) AS each
                """.formatted(LEDGER_ROW, ClosedLedger.EARLY_MOVEMENTS, row);
    }

    /** Condition on a row of the ledger: behind the last entry, where that is of the same delivery in the same lot. */
    private static String behindInNode() {
        return """
                (ledger.position, ledger.ordinal) > (
                    CASE WHEN (asked.item, asked.lot_number, asked.receipt, asked.line) = (:item, :lot, :receipt, :line)
                        THEN :place::bigint ELSE -1 END,
                    CASE WHEN (asked.item, asked.lot_number, asked.receipt, asked.line) = (:item, :lot, :receipt, :line)
                        THEN :ordinal::integer ELSE -1 END)
                """;
    }
}
