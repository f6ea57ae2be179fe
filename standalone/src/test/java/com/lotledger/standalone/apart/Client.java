package com.lotledger.standalone.apart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks HTTP with a ledger, wherever its sides are.
 *
 * @param commandSide where commands go
 * @param querySide where questions go
 */
record Client(URI commandSide, URI querySide, HttpClient http, JsonMapper json) implements AutoCloseable {

    static final String PASSWORD = "only for this test";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    static Client of(URI commandSide, URI querySide) {
        return new Client(
                commandSide,
                querySide,
                HttpClient.newHttpClient(),
                JsonMapper.builder().build());
    }

    /**
     * What came back.
     *
     * @param body null when it is no JSON
     */
    record Reply(int status, JsonNode body, String position) {}

    Reply command(String path, String body) {
        return commandOf("admin", path, body);
    }

    Reply commandOf(String user, String path, String body) {
        return send(post(commandSide, user, path, "application/json", body));
    }

    Reply upload(String path, String csv) {
        return send(post(commandSide, "admin", path, "text/csv", csv));
    }

    Reply ask(String path) {
        return askOf("admin", path);
    }

    Reply askOf(String user, String path) {
        return send(get(querySide, user, path));
    }

    /** What is known once a command is shown. */
    Reply ask(String path, Reply command) {
        return ask(path + (path.contains("?") ? "&" : "?") + "minPosition=" + command.position());
    }

    /** A question that the deciding side answers itself. */
    Reply askDeciding(String path) {
        return send(get(commandSide, "admin", path));
    }

    Reply anonymous(String path) {
        return send(
                HttpRequest.newBuilder(api(querySide, path)).timeout(LONGEST).build());
    }

    Reply postTo(URI side, String path, String body) {
        return send(post(side, "admin", path, "application/json", body));
    }

    Reply getFrom(URI side, String path) {
        return send(get(side, "admin", path));
    }

    /** An open stream of events. */
    InputStream stream(String path, String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api(querySide, path))
                .header("Authorization", login("admin"))
                .header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpRequest post(URI side, String user, String path, String type, String body) {
        return HttpRequest.newBuilder(api(side, path))
                .timeout(LONGEST)
                .header("Authorization", login(user))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpRequest get(URI side, String user, String path) {
        return HttpRequest.newBuilder(api(side, path))
                .timeout(LONGEST)
                .header("Authorization", login(user))
                .build();
    }

    private static URI api(URI side, String path) {
        return side.resolve("/api/v1/" + path);
    }

    private static String login(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(UTF_8));
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.body().startsWith("{") ? json.readTree(response.body()) : json.createObjectNode(),
                    response.headers().firstValue("Ledger-Position").orElse(""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
