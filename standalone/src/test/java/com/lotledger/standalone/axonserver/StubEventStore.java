package com.lotledger.standalone.axonserver;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetAggregateSnapshotsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The event store as the connector speaks with it. */
final class StubEventStore extends EventStoreGrpc.EventStoreImplBase {

    private static final Metadata.Key<String> ERROR_CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);
    private static final String INVALID_SEQUENCE = "AXONIQ-2000";

    private final StubEvents events;

    StubEventStore(StubEvents events) {
        this.events = events;
    }

    @Override
    public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answer) {
        List<Event> transaction = new ArrayList<>();
        return new StreamObserver<>() {
            @Override
            public void onNext(Event event) {
                transaction.add(event);
            }

            @Override
            public void onError(Throwable rolledBack) {
                transaction.clear();
            }

            @Override
            public void onCompleted() {
                events.append(transaction)
                        .ifPresentOrElse(event -> answer.onError(taken(event)), () -> confirm(answer));
            }
        };
    }

    private static RuntimeException taken(Event event) {
        Metadata told = new Metadata();
        told.put(ERROR_CODE, INVALID_SEQUENCE);
        return Status.OUT_OF_RANGE
                .withDescription("[" + INVALID_SEQUENCE + "] Invalid sequence number "
                        + event.getAggregateSequenceNumber() + " for aggregate " + event.getAggregateIdentifier())
                .asRuntimeException(told);
    }

    @Override
    public void appendSnapshot(Event snapshot, StreamObserver<Confirmation> answer) {
        events.keepSnapshot(snapshot);
        confirm(answer);
    }

    private static void confirm(StreamObserver<Confirmation> answer) {
        answer.onNext(Confirmation.newBuilder().setSuccess(true).build());
        answer.onCompleted();
    }

    @Override
    public void listAggregateEvents(GetAggregateEventsRequest asked, StreamObserver<Event> answer) {
        long from = asked.getInitialSequence();
        var snapshot = asked.getAllowSnapshots()
                ? events.snapshot(asked.getAggregateId()).filter(found -> found.getAggregateSequenceNumber() >= from)
                : Optional.<Event>empty();
        long first =
                snapshot.map(found -> found.getAggregateSequenceNumber() + 1).orElse(from);
        snapshot.ifPresent(
                found -> answer.onNext(found.toBuilder().setSnapshot(true).build()));
        events.stream(asked.getAggregateId()).stream()
                .filter(event -> event.getAggregateSequenceNumber() >= first)
                .forEach(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public void listAggregateSnapshots(GetAggregateSnapshotsRequest asked, StreamObserver<Event> answer) {
        events.snapshot(asked.getAggregateId()).ifPresent(answer::onNext);
        answer.onCompleted();
    }

    @Override
    public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> reader) {
        StubReading reading = new StubReading(events, reader);
        return new Inbound<>(reader, (asked, stream) -> reading.goOn(asked), reading::end);
    }

    @Override
    public void readHighestSequenceNr(
            ReadHighestSequenceNrRequest asked, StreamObserver<ReadHighestSequenceNrResponse> answer) {
        answer.onNext(ReadHighestSequenceNrResponse.newBuilder()
                .setToSequenceNr(events.stream(asked.getAggregateId()).size() - 1L)
                .build());
        answer.onCompleted();
    }

    @Override
    public void getFirstToken(GetFirstTokenRequest asked, StreamObserver<TrackingToken> answer) {
        answer.onNext(TrackingToken.newBuilder().setToken(-1).build());
        answer.onCompleted();
    }

    @Override
    public void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> answer) {
        answer.onNext(TrackingToken.newBuilder().setToken(events.count() - 1L).build());
        answer.onCompleted();
    }
}
