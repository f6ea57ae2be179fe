package com.lotledger.standalone.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hands queries to whoever said that it answers them. */
final class StubQueries extends QueryServiceGrpc.QueryServiceImplBase {

    private static final String NO_HANDLER = "AXONIQ-5000";

    private final StubRouting routing;
    private final Map<String, StreamObserver<QueryResponse>> waiting = new ConcurrentHashMap<>();

    StubQueries(StubRouting routing) {
        this.routing = routing;
    }

    private record Handler(StreamObserver<QueryProviderInbound> stream) {
        void send(QueryProviderInbound told) {
            synchronized (stream) {
                stream.onNext(told);
            }
        }
    }

    @Override
    public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> client) {
        Handler handler = new Handler(client);
        return new Inbound<>(client, (told, stream) -> take(told, handler), () -> routing.removeEverywhere(handler));
    }

    private void take(QueryProviderOutbound told, Handler handler) {
        switch (told.getRequestCase()) {
            case SUBSCRIBE -> routing.add(told.getSubscribe().getQuery(), handler);
            case UNSUBSCRIBE -> routing.remove(told.getUnsubscribe().getQuery(), handler);
            case QUERY_RESPONSE -> answer(told.getQueryResponse());
            case QUERY_COMPLETE -> complete(told.getQueryComplete().getRequestId());
            default -> {}
        }
        if (!told.getInstructionId().isEmpty()) {
            handler.send(QueryProviderInbound.newBuilder()
                    .setAck(InstructionAck.newBuilder()
                            .setInstructionId(told.getInstructionId())
                            .setSuccess(true))
                    .build());
        }
    }

    private void answer(QueryResponse response) {
        StreamObserver<QueryResponse> asker = waiting.get(response.getRequestIdentifier());
        if (asker != null) {
            asker.onNext(response);
        }
    }

    private void complete(String question) {
        StreamObserver<QueryResponse> asker = waiting.remove(question);
        if (asker != null) {
            asker.onCompleted();
        }
    }

    @Override
    public void query(QueryRequest question, StreamObserver<QueryResponse> asker) {
        String id = question.getMessageIdentifier();
        waiting.put(id, asker);
        routing.find(question.getQuery(), id, Handler.class)
                .ifPresentOrElse(
                        handler -> handler.send(QueryProviderInbound.newBuilder()
                                .setInstructionId(id)
                                .setQuery(question)
                                .build()),
                        () -> {
                            answer(QueryResponse.newBuilder()
                                    .setMessageIdentifier(id)
                                    .setRequestIdentifier(id)
                                    .setErrorCode(NO_HANDLER)
                                    .build());
                            complete(id);
                        });
    }
}
