package com.lotledger.standalone.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hands commands to whoever said that it handles them. */
final class StubCommands extends CommandServiceGrpc.CommandServiceImplBase {

    private static final String NO_HANDLER = "AXONIQ-4000";

    private final StubRouting routing;
    private final Map<String, StreamObserver<CommandResponse>> waiting = new ConcurrentHashMap<>();

    StubCommands(StubRouting routing) {
        this.routing = routing;
    }

    private record Handler(StreamObserver<CommandProviderInbound> stream) {
        void send(CommandProviderInbound told) {
            synchronized (stream) {
                stream.onNext(told);
            }
        }
    }

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> client) {
        Handler handler = new Handler(client);
        return new Inbound<>(client, (told, stream) -> take(told, handler), () -> routing.removeEverywhere(handler));
    }

    private void take(CommandProviderOutbound told, Handler handler) {
        switch (told.getRequestCase()) {
            case SUBSCRIBE -> routing.add(told.getSubscribe().getCommand(), handler);
            case UNSUBSCRIBE -> routing.remove(told.getUnsubscribe().getCommand(), handler);
            case COMMAND_RESPONSE -> answer(told.getCommandResponse());
            default -> {}
        }
        if (!told.getInstructionId().isEmpty()) {
            handler.send(CommandProviderInbound.newBuilder()
                    .setAck(InstructionAck.newBuilder()
                            .setInstructionId(told.getInstructionId())
                            .setSuccess(true))
                    .build());
        }
    }

    private void answer(CommandResponse response) {
        StreamObserver<CommandResponse> sender = waiting.remove(response.getRequestIdentifier());
        if (sender != null) {
            sender.onNext(response);
            sender.onCompleted();
        }
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> sender) {
        waiting.put(command.getMessageIdentifier(), sender);
        routing.find(command.getName(), key(command), Handler.class)
                .ifPresentOrElse(
                        handler -> handler.send(CommandProviderInbound.newBuilder()
                                .setInstructionId(command.getMessageIdentifier())
                                .setCommand(command)
                                .build()),
                        () -> answer(CommandResponse.newBuilder()
                                .setMessageIdentifier(command.getMessageIdentifier())
                                .setRequestIdentifier(command.getMessageIdentifier())
                                .setErrorCode(NO_HANDLER)
                                .build()));
    }

    private static String key(Command command) {
        return command.getProcessingInstructionsList().stream()
                .filter(each -> each.getKey() == ProcessingKey.ROUTING_KEY)
                .map(each -> each.getValue().getTextValue())
                .findFirst()
                .orElse(command.getMessageIdentifier());
    }
}
