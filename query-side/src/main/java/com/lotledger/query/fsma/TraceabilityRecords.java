package com.lotledger.query.fsma;

import com.lotledger.query.table.RowSink;
import com.lotledger.query.table.Table;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The records of one critical tracking event. */
interface TraceabilityRecords {

    Table table();

    /** Reads the records in the order of the table. */
    String select(TraceabilityFilter filter);

    void addRecord(ResultSet row, RowSink sink) throws SQLException, IOException;

    /** Lists what this record lacks. */
    void addMissing(ResultSet row, MissingElements missing) throws SQLException, IOException;

    /** Lists what no record has. */
    void addNeverHeld(MissingElements missing) throws IOException;
}
