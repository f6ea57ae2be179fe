package com.lotledger.query.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one by one. */
@FunctionalInterface
public interface RowSink {

    /**
     * Takes a row.
     *
     * @param cells one per column: a text, a BigDecimal, a LocalDate, an Instant, or null for nothing
     */
    void add(List<@Nullable Object> cells) throws IOException;
}
