package com.lotledger.query.dossier;

import com.lotledger.query.table.Column;
import com.lotledger.query.table.Table;

/** The tables of a dossier that tell of lots. */
final class LotTables {

    static final Table LOTS = Table.of(
            "lots",
            "Lots",
            2,
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("vendor"),
            Column.text("vendor_name"),
            Column.text("vendors_own_numbers"),
            Column.text("origin"),
            Column.date("manufactured_on"),
            Column.date("purchased_on"),
            Column.date("expires_on"),
            Column.text("stock_measure"),
            Column.number("deliveries"),
            Column.number("deliveries_in_scope"),
            Column.text("goes_on_as"),
            Column.moment("created_at"));

    static final Table CHANGES = Table.of(
            "lot_changes",
            "Changes of lots",
            3,
            Column.text("item"),
            Column.text("lot_number"),
            Column.number("position"),
            Column.moment("recorded_at"),
            Column.text("what"),
            Column.text("before"),
            Column.text("after"),
            Column.text("delivery"),
            Column.text("reason_code"),
            Column.text("reason"),
            Column.text("evidence"),
            Column.text("actor"));

    static final Table RECEIPTS = Table.of(
            "receipts",
            "Receipts",
            4,
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("receipt"),
            Column.number("line"),
            Column.text("in_scope"),
            Column.date("received_on"),
            Column.text("document_number"),
            Column.text("vendor"),
            Column.text("vendor_name"),
            Column.text("purchase_order"),
            Column.text("received_at"),
            Column.number("document_quantity"),
            Column.text("document_measure"),
            Column.number("stock_quantity"),
            Column.text("bins"),
            Column.text("condition"),
            Column.text("certificate"),
            Column.text("posted_by"),
            Column.moment("recorded_at"),
            Column.number("position"));

    static final Table DECISIONS = Table.of(
            "status_decisions",
            "Status decisions",
            4,
            Column.text("item"),
            Column.text("lot_number"),
            Column.number("position"),
            Column.number("part"),
            Column.moment("recorded_at"),
            Column.text("decision"),
            Column.text("movement"),
            Column.text("receipt"),
            Column.number("line"),
            Column.text("bin"),
            Column.number("quantity"),
            Column.text("status"),
            Column.text("reason_code"),
            Column.text("reason"),
            Column.text("actor"));

    static final Table PLACES = Table.of(
            "stock_by_bin",
            "Stock by bin",
            7,
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("receipt"),
            Column.number("line"),
            Column.text("location"),
            Column.text("bin"),
            Column.text("status"),
            Column.text("in_scope"),
            Column.number("at_opening"),
            Column.number("at_hold"),
            Column.number("now"),
            Column.text("stock_measure"));

    static final Table LEDGER = Table.of(
            "ledger",
            "Ledger",
            4,
            Column.text("item"),
            Column.text("lot_number"),
            Column.number("position"),
            Column.number("part"),
            Column.date("business_date"),
            Column.text("kind"),
            Column.text("document_number"),
            Column.text("movement"),
            Column.text("receipt"),
            Column.number("line"),
            Column.text("in_scope"),
            Column.text("location"),
            Column.text("bin"),
            Column.text("status"),
            Column.number("quantity"),
            Column.text("customer"),
            Column.text("other_lot"),
            Column.text("reason_code"),
            Column.text("reason"),
            Column.text("cause"),
            Column.text("witness"),
            Column.text("actor"),
            Column.moment("recorded_at"));

    static final Table CUSTOMERS = Table.of(
            "shipped_to",
            "Shipped to",
            3,
            Column.text("customer"),
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("customer_name"),
            Column.text("customer_contact"),
            Column.number("shipped"),
            Column.number("returned"),
            Column.number("with_customer"),
            Column.text("stock_measure"),
            Column.date("first_shipped_on"),
            Column.date("last_shipped_on"),
            Column.text("documents"));

    static final Table BALANCE = Table.of(
            "balance",
            "Balance",
            2,
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("stock_measure"),
            Column.number("received"),
            Column.number("moved_in"),
            Column.number("on_hand"),
            Column.number("shipped"),
            Column.number("returned_by_customers"),
            Column.number("returned_to_vendor"),
            Column.number("destroyed"),
            Column.number("other_write_offs"),
            Column.number("moved_out"),
            Column.number("adjusted"),
            Column.number("accounted_percent"),
            Column.text("variance_reasons"));

    private LotTables() {}
}
