package com.lotledger.standalone.apart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A system that is called, on this machine. */
final class HookReceiver implements AutoCloseable {

    /** Says with which status a delivery is answered; may let it wait. */
    interface Answering {
        int answer(Delivery delivery) throws InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Answering answering;

    private HookReceiver(Answering answering) {
        this.answering = answering;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    static HookReceiver answering(Answering answering) {
        return new HookReceiver(answering);
    }

    /** Answers otherwise from now on. */
    void answer(Answering otherwise) {
        answering = otherwise;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Delivery delivery = Delivery.read(exchange.getRequestHeaders(), exchange.getRequestBody());
            exchange.sendResponseHeaders(answering.answer(delivery), -1);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
