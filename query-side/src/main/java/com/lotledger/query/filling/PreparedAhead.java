package com.lotledger.query.filling;

import com.lotledger.query.projection.Projection;
import com.lotledger.query.projection.ReadModel;
import com.lotledger.query.projection.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Works out the rows of events while those before them are written: reading, working out and writing each have a thread.
 *
 * @param reading where the events come from
 * @param projections what makes rows of them
 */
public record PreparedAhead(ReadAhead reading, Map<ReadModel, Projection> projections)
        implements Ahead.Work<PreparedAhead.Prepared> {

    /**
     * A batch whose rows are ready.
     *
     * @param writing writes them
     * @param token after the last event; null when there was none
     * @param last whether there are no more
     */
    public record Prepared(List<Runnable> writing, @Nullable TrackingToken token, boolean last) {}

    @Override
    public void handOverTo(Ahead.Taker<Prepared> taker) throws InterruptedException {
        try (Ahead<ReadAhead.Batch> batches = new Ahead<>("rebuild-reader", reading)) {
            boolean more = true;
            while (more) {
                ReadAhead.Batch batch = batches.next();
                List<Runnable> writing = reading.pace()
                        .at(() -> projections.entrySet().stream()
                                .map(entry -> prepare(entry.getKey(), entry.getValue(), batch.events()))
                                .toList());
                taker.take(new Prepared(writing, batch.token(), batch.last()));
                more = !batch.last();
            }
        }
    }

    private static Runnable prepare(ReadModel model, Projection projection, List<RecordedEvent> events) {
        List<RecordedEvent> concerned = events.stream()
                .filter(event -> model.concerns(event.payload().getClass()))
                .toList();
        return concerned.isEmpty() ? () -> {} : projection.prepare(concerned);
    }
}
