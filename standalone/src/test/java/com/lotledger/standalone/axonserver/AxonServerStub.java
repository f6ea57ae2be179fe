package com.lotledger.standalone.axonserver;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Answers the connector on this machine as Axon Server does. Its events outlive its connections. */
public final class AxonServerStub implements AutoCloseable {

    private final StubEvents events = new StubEvents();
    private Server server;
    private final int port;

    private AxonServerStub(int port) {
        this.server = serve(port);
        this.port = server.getPort();
    }

    public static AxonServerStub start() {
        return new AxonServerStub(0);
    }

    private Server serve(int wanted) {
        try {
            return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted))
                    .addService(new StubPlatform())
                    .addService(new StubCommands())
                    .addService(new StubQueries())
                    .addService(new StubEventStore(events))
                    .build()
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it is, as the connector wants to be told. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** How many events it holds. */
    public int count() {
        return events.count();
    }

    /** Cuts every connection and takes none until {@link #comeBack()}. */
    public void goAway() {
        stop();
    }

    public void comeBack() {
        server = serve(port);
    }

    private void stop() {
        try {
            server.shutdownNow().awaitTermination();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
