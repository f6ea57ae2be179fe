package com.lotledger.platform.axonserver;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.platform.axonserver.EventCopy.Arrived;
import com.lotledger.platform.store.StoredEventMapper;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The events of Axon Server as they are stored there, each with its position in the ledger. Tokens tell positions. */
final class AxonServerEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private static final int BUFFERED = 2_000;
    private static final int REFILLED_AT_ONCE = 500;
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(10);

    private final Supplier<EventChannel> channel;
    private final LedgerPositions positions;
    private final KeptEvents kept;
    private final ObjectMapper json = StoredEventMapper.create();

    AxonServerEvents(Supplier<EventChannel> channel, LedgerPositions positions, KeptEvents kept) {
        this.channel = channel;
        this.positions = positions;
        this.kept = kept;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        long after = token == null ? kept.head() : token.position().orElse(0);
        checkSameHistory(after);
        return new ArrivingEvents(
                channel.get().openStream(positions.index(after), BUFFERED, REFILLED_AT_ONCE), this::message);
    }

    /** Where the copy ends: it goes on from there, whatever was copied before, and by whatever way. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(kept.head());
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        throw new UnsupportedOperationException("a copy is not begun at a moment");
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        throw new UnsupportedOperationException("a copy is not begun at a moment");
    }

    /** Position of the last event in Axon Server. */
    long head() {
        return positions.position(channel.get()
                .getLastToken()
                .orTimeout(LONGEST_LOOK.toSeconds(), TimeUnit.SECONDS)
                .join());
    }

    /** An Axon Server that holds other events, or fewer, is not the one that was copied. */
    private void checkSameHistory(long position) {
        String copied = kept.identifierAt(position).orElse(null);
        if (copied == null) {
            return;
        }
        try (EventStream stream = channel.get().openStream(positions.index(position) - 1, 1)) {
            EventWithToken found = stream.nextIfAvailable(LONGEST_LOOK.toSeconds(), TimeUnit.SECONDS);
            if (found == null || !found.getEvent().getMessageIdentifier().equals(copied)) {
                throw new IllegalStateException(
                        "Axon Server does not hold the event " + copied + " at position " + position
                                + " that was copied from it: it is another one, or was restored from an older backup");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private TrackedEventMessage<?> message(EventWithToken arrived) {
        long position = positions.position(arrived.getToken());
        CopiedEvent event = CopiedEvent.of(arrived.getEvent(), json);
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(position),
                GenericEventMessage.asEventMessage(new Arrived(position, event)));
    }
}
