package com.lotledger.standalone.axonserver;

import io.axoniq.axonserver.grpc.ErrorMessage;
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
    private static final String HANDLER_LOST = "AXONIQ-4001";

    private final StubRouting routing = new StubRouting();
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    private record Handler(StreamObserver<QueryProviderInbound> stream) {
        void send(QueryProviderInbound told) {
            synchronized (stream) {
                stream.onNext(told);
            }
        }
    }

    private record Waiting(Handler handler, StreamObserver<QueryResponse> asker) {}

    @Override
    public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> client) {
        Handler handler = new Handler(client);
        return new Inbound<>(client, (told, stream) -> take(told, handler), () -> lose(handler));
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
        Waiting found = waiting.get(response.getRequestIdentifier());
        if (found != null) {
            found.asker().onNext(response);
        }
    }

    private void complete(String question) {
        Waiting found = waiting.remove(question);
        if (found != null) {
            found.asker().onCompleted();
        }
    }

    private void lose(Handler handler) {
        routing.removeEverywhere(handler);
        waiting.forEach((question, each) -> {
            if (each.handler().equals(handler) && waiting.remove(question, each)) {
                refuse(each.asker(), question, HANDLER_LOST, "Connection to the handler lost");
            }
        });
    }

    @Override
    public void query(QueryRequest question, StreamObserver<QueryResponse> asker) {
        String id = question.getMessageIdentifier();
        Inbound.forgiving(asker);
        routing.find(question.getQuery(), id, Handler.class)
                .ifPresentOrElse(
                        handler -> {
                            waiting.put(id, new Waiting(handler, asker));
                            handler.send(QueryProviderInbound.newBuilder()
                                    .setInstructionId(id)
                                    .setQuery(question)
                                    .build());
                            if (!routing.has(question.getQuery(), handler)) {
                                lose(handler);
                            }
                        },
                        () -> refuse(asker, id, NO_HANDLER, "No handler for " + question.getQuery()));
    }

    private static void refuse(StreamObserver<QueryResponse> asker, String question, String code, String message) {
        asker.onNext(QueryResponse.newBuilder()
                .setMessageIdentifier(question)
                .setRequestIdentifier(question)
                .setErrorCode(code)
                .setErrorMessage(ErrorMessage.newBuilder().setErrorCode(code).setMessage(message))
                .build());
        asker.onCompleted();
    }
}
