package com.lotledger.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A consumer of server-sent events; closing it is as killing it. */
final class StreamedEvents implements AutoCloseable {

    static final String PASSWORD = "only for this test";

    private final HttpResponse<Stream<String>> answer;
    private final Iterator<String> lines;

    private StreamedEvents(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        this.lines = answer.body().iterator();
    }

    /**
     * An event as it came.
     *
     * @param id its cursor
     * @param name its type
     * @param data the event
     */
    record Streamed(String id, String name, String data) {}

    static StreamedEvents open(HttpClient client, int port, String user, String parameters, @Nullable String lastId) {
        HttpRequest.Builder request = request(port, user, "/api/v1/events/stream" + parameters);
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        return new StreamedEvents(send(client, request, BodyHandlers.ofLines()));
    }

    /** Any other answer, whole. */
    static String read(HttpClient client, int port, String user, String path) {
        return send(client, request(port, user, path), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(int port, String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + login);
    }

    private static <T> HttpResponse<T> send(
            HttpClient client, HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    int status() {
        return answer.statusCode();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEachRemaining(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Waits for so many further events. */
    List<Streamed> next(int count) {
        List<Streamed> events = new ArrayList<>();
        String id = "";
        String name = "";
        while (events.size() < count) {
            String line = lines.next();
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                events.add(new Streamed(id, name, line.substring(6)));
            }
        }
        return events;
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
