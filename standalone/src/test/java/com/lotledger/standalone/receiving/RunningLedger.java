package com.lotledger.standalone.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.lotledger.standalone.LotLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as users have it, with a database of its own, asked by HTTP. */
public final class RunningLedger implements AutoCloseable {

    public static final String ADMINISTRATOR = "admin";
    public static final String PASSWORD = "only for this test";

    private final ConfigurableApplicationContext program;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    private RunningLedger(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /** Starts it with its data in a directory. */
    public static RunningLedger in(Path directory, String... more) {
        Stream<String> usual = Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--lotledger.data-dir=" + directory,
                "--lotledger.admin-password=" + PASSWORD);
        return new RunningLedger(SpringApplication.run(
                LotLedger.class, Stream.concat(usual, Stream.of(more)).toArray(String[]::new)));
    }

    /** Where it is reached, such as {@code 127.0.0.1:40321}. */
    public String address() {
        return "127.0.0.1:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Gives a command as the administrator and answers what came of it, refusals too. */
    public JsonNode command(String path, String body) {
        return commandOf(ADMINISTRATOR, path, body);
    }

    public JsonNode commandOf(String user, String path, String body) {
        HttpRequest.Builder request = request(user, path).header("Content-Type", "application/json");
        return read(request.POST(BodyPublishers.ofString(body)).build());
    }

    /** Asks for what the read models know once they have seen a command with its answer. */
    public JsonNode ask(String question, JsonNode command) {
        String separator = question.contains("?") ? "&" : "?";
        String asked =
                question + separator + "minPosition=" + command.path("position").asString();
        return read(request(ADMINISTRATOR, asked).GET().build());
    }

    /** Asks for what is known by now. */
    JsonNode read(String question) {
        return read(request(ADMINISTRATOR, question).GET().build());
    }

    /** Sends a file as a user and answers what became of it. */
    public JsonNode upload(String user, String path, String csv) {
        HttpRequest.Builder request = request(user, path).header("Content-Type", "text/csv");
        return read(request.POST(BodyPublishers.ofString(csv)).build());
    }

    /** What a user gets from an address, as text. */
    public String text(String user, String path) {
        return text(request(user, path).GET().build());
    }

    /** What a user gets from an address. */
    public JsonNode get(String user, String path) {
        return read(request(user, path).GET().build());
    }

    private HttpRequest.Builder request(String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create("http://" + address() + "/api/v1/" + path))
                .header("Authorization", "Basic " + login);
    }

    private JsonNode read(HttpRequest request) {
        return json.readTree(text(request));
    }

    private String text(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).body();
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
        program.close();
    }
}
