package com.lotledger.platform.wiring;

import com.lotledger.api.bin.StockBinEvent.StockBinDescribed;
import com.lotledger.platform.processing.BatchedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes down every description, unless it is told to fail at one. */
@ProcessingGroup(SampleProjector.NAME)
class SampleProjector {

    static final String NAME = "sample";
    static final String POISON = "poison";

    private final BatchedRows<List<Object[]>> rows = new BatchedRows<>(NAME, ArrayList::new, this::write);
    private final JdbcTemplate database;
    private final AtomicInteger flushes = new AtomicInteger();
    private volatile boolean tolerant;

    SampleProjector(JdbcTemplate database) {
        this.database = database;
        database.execute("CREATE TABLE IF NOT EXISTS views.described (bin text, description text)");
    }

    @EventHandler
    void on(StockBinDescribed event) {
        if (event.description().equals(POISON) && !tolerant) {
            throw new IllegalArgumentException("cannot handle this");
        }
        rows.current().add(new Object[] {event.bin().value(), event.description()});
    }

    private void write(List<Object[]> described) {
        flushes.incrementAndGet();
        database.batchUpdate("INSERT INTO views.described VALUES (?, ?)", described);
    }

    void tolerate() {
        tolerant = true;
    }

    int flushes() {
        return flushes.get();
    }
}
