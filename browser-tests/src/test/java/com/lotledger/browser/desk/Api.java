package com.lotledger.browser.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happened before anybody looks at a page is told the program by its API. */
public final class Api implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String address;

    Api(String address) {
        this.address = address;
    }

    /** Gives a command and waits until pages show what came of it. */
    public JsonNode command(Person person, String path, String body) {
        JsonNode answer = send(
                request(person, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
        if (answer.hasNonNull("position")) {
            ask(person, "items?limit=1&minPosition=" + answer.path("position").asString());
        }
        return answer;
    }

    public JsonNode command(String path, String body) {
        return command(Person.ADMINISTRATOR, path, body);
    }

    public JsonNode ask(Person person, String question) {
        return send(request(person, question).GET());
    }

    private HttpRequest.Builder request(Person person, String path) {
        String login = Base64.getEncoder().encodeToString((person.user() + ":" + person.password()).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
                .header("Authorization", "Basic " + login);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.body());
            }
            return json.readTree(answer.body());
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
