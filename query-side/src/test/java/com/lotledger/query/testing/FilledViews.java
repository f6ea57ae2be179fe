package com.lotledger.query.testing;

import com.lotledger.platform.testing.TestDatabase;
import com.lotledger.query.catalogue.CatalogueModel;
import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import com.lotledger.query.projection.RecordedEvent;
import com.lotledger.query.recall.RecallModel;
import com.lotledger.query.receipt.ReceiptModel;
import com.lotledger.query.stock.StockModel;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A fresh database whose read models are filled from given events, without processors. */
public final class FilledViews implements AutoCloseable {

    private static final List<ReadModel> MODELS =
            List.of(new StockModel(), new ReceiptModel(), new CatalogueModel(), new RecallModel());

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate database;
    private List<Projection> projections;
    private long position;
    private int step = 1;

    private FilledViews(Connection opened) {
        connection = new SingleConnectionDataSource(opened, true);
        database = new JdbcTemplate(connection);
        projections =
                MODELS.stream().map(model -> model.into("views", database)).toList();
    }

    public static FilledViews empty() {
        TestDatabase database = TestDatabase.migrated();
        try {
            return new FilledViews(DriverManager.getConnection(
                    database.address().url(),
                    database.address().username(),
                    database.address().password()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Leaves room between the positions of events, as if others had happened in between. */
    public FilledViews apart(int positions) {
        step = positions;
        return this;
    }

    /** Leaves out what is made in the end, as a rebuild does. */
    public FilledViews filledOnly() {
        projections =
                MODELS.stream().map(model -> model.filling("views", database)).toList();
        return this;
    }

    /** Makes what was left out. */
    public void derive() {
        MODELS.forEach(model -> model.derive("views", database));
    }

    /** Projects events as one batch. */
    public FilledViews given(List<?> events) {
        List<RecordedEvent> batch = new ArrayList<>();
        for (Object event : events) {
            position += step;
            batch.add(new RecordedEvent(
                    position,
                    new GenericEventMessage<>(
                            "event-" + position,
                            event,
                            MetaData.with("actor", "ann"),
                            Instant.parse("2026-03-31T08:00:00Z").plusSeconds(position))));
        }
        for (int model = 0; model < MODELS.size(); model++) {
            ReadModel concerned = MODELS.get(model);
            projections
                    .get(model)
                    .project(batch.stream()
                            .filter(event -> concerned.concerns(event.payload().getClass()))
                            .toList());
        }
        return this;
    }

    /** Projects events in batches of a size. */
    public FilledViews given(List<?> events, int batchSize) {
        for (int from = 0; from < events.size(); from += batchSize) {
            given(events.subList(from, Math.min(events.size(), from + batchSize)));
        }
        return this;
    }

    public JdbcClient database() {
        return JdbcClient.create(database);
    }

    /** Every row of every table as text. */
    public Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        MODELS.stream()
                .flatMap(model -> model.tables().stream())
                .forEach(table -> rows.put(
                        table,
                        database.queryForList(
                                "SELECT each::text FROM views.%s AS each ORDER BY 1".formatted(table), String.class)));
        return rows;
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
