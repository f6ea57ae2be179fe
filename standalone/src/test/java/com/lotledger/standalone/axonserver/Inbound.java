package com.lotledger.standalone.axonserver;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.function.BiConsumer;

/** What comes from a client; whatever is sent back is sent by one thread at a time. */
final class Inbound<T, S> implements StreamObserver<T> {

    private final StreamObserver<S> client;
    private final BiConsumer<T, StreamObserver<S>> taker;
    private final Runnable gone;

    Inbound(StreamObserver<S> client, BiConsumer<T, StreamObserver<S>> taker) {
        this(client, taker, () -> {});
    }

    Inbound(StreamObserver<S> client, BiConsumer<T, StreamObserver<S>> taker, Runnable gone) {
        this.client = forgiving(client);
        this.taker = taker;
        this.gone = gone;
    }

    /** Lets words to a client that does not listen any more get lost, instead of failing whoever says them. */
    static <S> StreamObserver<S> forgiving(StreamObserver<S> client) {
        ((ServerCallStreamObserver<S>) client).setOnCancelHandler(() -> {});
        return client;
    }

    @Override
    public void onNext(T told) {
        synchronized (client) {
            taker.accept(told, client);
        }
    }

    @Override
    public void onError(Throwable broken) {
        gone.run();
    }

    @Override
    public void onCompleted() {
        gone.run();
        synchronized (client) {
            client.onCompleted();
        }
    }
}
