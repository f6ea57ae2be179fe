package com.lotledger.query.table;

import java.io.IOException;

/** Gives the rows of a table in their order, as often as it is asked. */
@FunctionalInterface
public interface RowSource {

    void writeTo(RowSink sink) throws IOException;
}
