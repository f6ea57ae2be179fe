package com.lotledger.standalone.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.stub.StreamObserver;

/**
 * Tells clients to stay on the connection they have, and that it lives. A heartbeat is acknowledged and not answered by another one,
 * which the client would answer in turn, for ever.
 */
final class StubPlatform extends PlatformServiceGrpc.PlatformServiceImplBase {

    @Override
    public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
        answer.onNext(PlatformInfo.newBuilder().setSameConnection(true).build());
        answer.onCompleted();
    }

    @Override
    public StreamObserver<PlatformInboundInstruction> openStream(StreamObserver<PlatformOutboundInstruction> client) {
        return new Inbound<>(client, StubPlatform::answer);
    }

    private static void answer(PlatformInboundInstruction told, StreamObserver<PlatformOutboundInstruction> client) {
        if (!told.getInstructionId().isEmpty()) {
            client.onNext(PlatformOutboundInstruction.newBuilder()
                    .setAck(InstructionAck.newBuilder()
                            .setInstructionId(told.getInstructionId())
                            .setSuccess(true))
                    .build());
        }
    }
}
