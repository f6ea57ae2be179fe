package com.lotledger.benchmarks.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lotledger.platform.store.StoredEventMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** The HTTP interface as one user sees it; every answer but a good one ends the measurement. */
public final class Api {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = StoredEventMapper.create();

    private final HttpClient client;
    private final URI address;
    private final String authorization;

    Api(HttpClient client, URI address, String user, String password) {
        this.client = client;
        this.address = address;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }

    URI address() {
        return address;
    }

    /** The same address for another user. */
    public Api as(String user, String password) {
        return new Api(client, address, user, password);
    }

    public JsonNode post(String path, Object body) {
        return read(send(posting(path, write(body))));
    }

    /** Sends what was written before and reads no more than the status: for measuring. */
    public void post(String path, String json) {
        send(posting(path, json));
    }

    public JsonNode get(String path) {
        return read(send(request(path).build()));
    }

    /** The body as it comes. */
    public InputStream stream(String path) {
        try {
            HttpResponse<InputStream> answer = client.send(request(path).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The status alone, whatever it is. */
    public int status(String path) throws IOException {
        return exchange(request(path).build()).statusCode();
    }

    public static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A part of a path or query. */
    public static String encode(String part) {
        return URLEncoder.encode(part, UTF_8);
    }

    private HttpRequest posting(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .header("Authorization", authorization)
                .header("Accept", "application/json, text/event-stream");
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = exchange(request);
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " answered "
                        + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
