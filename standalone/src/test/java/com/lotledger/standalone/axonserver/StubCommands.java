package com.lotledger.standalone.axonserver;

import io.axoniq.axonserver.grpc.ErrorMessage;
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
    private static final String HANDLER_LOST = "AXONIQ-4001";

    private final StubRouting routing = new StubRouting();
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    private record Handler(StreamObserver<CommandProviderInbound> stream) {
        void send(CommandProviderInbound told) {
            synchronized (stream) {
                stream.onNext(told);
            }
        }
    }

    private record Waiting(Handler handler, StreamObserver<CommandResponse> sender) {
        void answer(CommandResponse response) {
            sender.onNext(response);
            sender.onCompleted();
        }
    }

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> client) {
        Handler handler = new Handler(client);
        return new Inbound<>(client, (told, stream) -> take(told, handler), () -> lose(handler));
    }

    private void take(CommandProviderOutbound told, Handler handler) {
        switch (told.getRequestCase()) {
            case SUBSCRIBE -> routing.add(told.getSubscribe().getCommand(), handler);
            case UNSUBSCRIBE -> routing.remove(told.getUnsubscribe().getCommand(), handler);
            case COMMAND_RESPONSE ->
                answer(told.getCommandResponse().getRequestIdentifier(), told.getCommandResponse());
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

    private void answer(String command, CommandResponse response) {
        Waiting found = waiting.remove(command);
        if (found != null) {
            found.answer(response);
        }
    }

    private void lose(Handler handler) {
        routing.removeEverywhere(handler);
        waiting.forEach((command, each) -> {
            if (each.handler().equals(handler)) {
                answer(command, failed(command, HANDLER_LOST, "Connection to the handler lost"));
            }
        });
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> sender) {
        String id = command.getMessageIdentifier();
        Inbound.forgiving(sender);
        routing.find(command.getName(), key(command), Handler.class)
                .ifPresentOrElse(
                        handler -> {
                            waiting.put(id, new Waiting(handler, sender));
                            handler.send(CommandProviderInbound.newBuilder()
                                    .setInstructionId(id)
                                    .setCommand(command)
                                    .build());
                            if (!routing.has(command.getName(), handler)) {
                                lose(handler);
                            }
                        },
                        () -> {
                            sender.onNext(failed(id, NO_HANDLER, "No handler for " + command.getName()));
                            sender.onCompleted();
                        });
    }

    private static CommandResponse failed(String command, String code, String message) {
        return CommandResponse.newBuilder()
                .setMessageIdentifier(command)
                .setRequestIdentifier(command)
                .setErrorCode(code)
                .setErrorMessage(ErrorMessage.newBuilder().setErrorCode(code).setMessage(message))
                .build();
    }

    private static String key(Command command) {
        return command.getProcessingInstructionsList().stream()
                .filter(each -> each.getKey() == ProcessingKey.ROUTING_KEY)
                .map(each -> each.getValue().getTextValue())
                .findFirst()
                .orElse(command.getMessageIdentifier());
    }
}
