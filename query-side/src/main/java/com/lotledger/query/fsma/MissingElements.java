package com.lotledger.query.fsma;

import com.lotledger.query.table.Column;
import com.lotledger.query.table.RowSink;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Lists the elements that are asked for and not there. */
final class MissingElements {

    static final Table TABLE = Table.of(
            "missing",
            "Missing elements",
            6,
            Column.text("record"),
            Column.text("reference"),
            Column.text("item"),
            Column.text("lot_number"),
            Column.text("section"),
            Column.text("element"),
            Column.text("why"));

    private final String record;
    private final RowSink sink;

    MissingElements(String record, RowSink sink) {
        this.record = record;
        this.sink = sink;
    }

    void of(ResultSet row, String reference, String section, String element, String why)
            throws SQLException, IOException {
        add(reference, row.getString("item"), row.getString("lot_number"), section, element, why);
    }

    void ofEvery(String section, String element, String why) throws IOException {
        add("every record", "", "", section, element, why);
    }

    private void add(String reference, String item, String lot, String section, String element, String why)
            throws IOException {
        sink.add(Arrays.asList(record, reference, item, lot, section, element, why));
    }
}
