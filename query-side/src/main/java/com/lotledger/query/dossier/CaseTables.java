package com.lotledger.query.dossier;

import com.lotledger.query.table.Column;
import com.lotledger.query.table.Table;

/** The tables of a dossier that tell of the case. */
final class CaseTables {

    static final Table SCOPE = Table.of(
            "scope",
            "Scope",
            2,
            Column.number("position"),
            Column.number("part"),
            Column.moment("recorded_at"),
            Column.text("step"),
            Column.text("item"),
            Column.text("lot_numbers"),
            Column.text("vendor"),
            Column.text("receipt"),
            Column.number("line"),
            Column.date("manufactured_from"),
            Column.date("manufactured_to"),
            Column.date("expires_from"),
            Column.date("expires_to"),
            Column.date("received_from"),
            Column.date("received_to"),
            Column.text("reason"),
            Column.text("actor"));

    static final Table COMMUNICATIONS = Table.of(
            "communications",
            "Communications",
            2,
            Column.number("position"),
            Column.number("part"),
            Column.moment("recorded_at"),
            Column.text("kind"),
            Column.text("name"),
            Column.text("customer"),
            Column.date("on"),
            Column.text("method"),
            Column.text("contact"),
            Column.text("what_was_said"),
            Column.text("item"),
            Column.text("lot_number"),
            Column.number("quantity"),
            Column.text("reason_code"),
            Column.text("reason"),
            Column.text("actor"));

    static final Table REFUSED = Table.of(
            "refused_movements",
            "Refused movements",
            1,
            Column.number("position"),
            Column.moment("refused_at"),
            Column.text("kind"),
            Column.text("movement"),
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("deliveries"),
            Column.number("quantity"),
            Column.text("measure"),
            Column.text("bin"),
            Column.text("customer"),
            Column.text("asked_by"),
            Column.moment("recorded_at"));

    static final Table TIMELINE = Table.of(
            "timeline",
            "Timeline",
            1,
            Column.number("position"),
            Column.moment("recorded_at"),
            Column.text("since_opening"),
            Column.text("what"),
            Column.text("detail"),
            Column.text("reason"),
            Column.text("actor"));

    private CaseTables() {}
}
