package com.lotledger.query.webhook;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The other end of a webhook, on the loopback address; it answers as it is told to. */
final class SampleReceiver implements AutoCloseable {

    /** A request as it came. */
    record Request(Map<String, List<String>> headers, String text) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        long position() {
            return Long.parseLong(JsonPath.read(text, "$.sequence"));
        }

        String lot() {
            return JsonPath.read(text, "$.data.lotNumber");
        }
    }

    /** What to answer: a status, and headers and a text with it. */
    record Said(int status, Map<String, String> headers, String text) {
        static final Said YES = new Said(204, Map.of(), "");

        static Said status(int status) {
            return new Said(status, Map.of(), "Sorry");
        }
    }

    /** Decides what to answer; may wait. */
    interface Answering {
        Said answer(Request request) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Answering answering = request -> Said.YES;

    SampleReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    SampleReceiver answering(Answering how) {
        answering = how;
        return this;
    }

    String url() {
        return url("127.0.0.1");
    }

    String url(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/hook";
    }

    /** Every request, in the order in which they came. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Those that were taken, by position. */
    List<Long> positions() {
        return requests.stream().map(Request::position).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = new Request(
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests.add(request);
            Said said = answering.answer(request);
            said.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] text = said.text().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), text.length == 0 ? -1 : text.length);
            if (text.length > 0) {
                try (OutputStream body = exchange.getResponseBody()) {
                    body.write(text);
                }
            }
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
