package com.lotledger.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = HttpConventionsTest.Program.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "lotledger.http.max-body-size=20KB")
class HttpConventionsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        HttpWiring.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @Import(SampleHttp.class)
    static class Program {
        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void a_command_is_answered_with_result_and_position_in_body_and_header() {
        var answer = post(
                "/deliveries",
                "{\"receipt\":\"R\",\"vendor\":\"V\",\"location\":\"L\",\"lines\":[{\"line\":1,\"item\":\"A\",\"received\":\"6.750\"}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Ledger-Position")).contains("9007199254740993");
        assertThat(answer.body()).contains("\"received\":\"6.75\"").endsWith("\"position\":9007199254740993}");
    }

    @Test
    void five_mistakes_of_a_body_are_five_violations() {
        var problem = problem(post("/deliveries", """
                        {"receipt": "R 1", "vendor": "V", "location": "L", "color": 1, "lines": [
                          {"line": 1, "item": "A", "received": 7},
                          {"line": 2, "item": "A", "received": "7", "assignments": [{"bin": "?", "quantity": "x"}]}]}
                        """), 400, "invalid-input");

        assertThat(fields(problem))
                .containsExactly(
                        "receipt",
                        "lines[0].received",
                        "lines[1].assignments[0].bin",
                        "lines[1].assignments[0].quantity",
                        "color");
        assertThat(problem.get("violations").get(0).get("rule").asString()).isEqualTo("R-X05");
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("status").asInt()).isEqualTo(400);
    }

    @Test
    void what_stands_in_the_address_need_not_stand_in_the_body() {
        assertThat(post("/receipts/R%2F1/lines/3/remove", "").body()).isEqualTo("{\"receipt\":\"R/1\",\"line\":3}");
        assertThat(post("/receipts/R-1/lines/3/remove", "{}").body()).isEqualTo("{\"receipt\":\"R-1\",\"line\":3}");
        assertThat(post("/users/eva/roles", "{\"roles\":[\"QUALITY\"],\"reason\":\"new task\"}")
                        .body())
                .isEqualTo("{\"user\":\"eva\",\"roles\":[\"QUALITY\"],\"reason\":\"new task\"}");
    }

    @Test
    void a_body_that_contradicts_the_address_is_refused_R_X18() {
        assertThat(post("/receipts/R-1/lines/3/remove", "{\"receipt\":\"R-1\",\"line\":3}")
                        .statusCode())
                .isEqualTo(200);
        for (String body : List.of("{\"line\":4}", "{\"line\":{}}", "{\"receipt\":\"R-2\"}")) {
            var problem = problem(post("/receipts/R-1/lines/3/remove", body), 400, "invalid-input");
            assertThat(rules(problem)).containsExactly("R-X18");
        }
        assertThat(fields(problem(post("/receipts/R-1/lines/x/remove", ""), 400, "invalid-input")))
                .containsExactly("line");
    }

    @Test
    void mistakes_in_address_and_body_are_heard_of_together() {
        assertThat(fields(problem(post("/users/e%20va/roles", "{\"roles\":[\"KING\"],\"x\":1}"), 400, "invalid-input")))
                .containsExactly("roles[0]", "user", "reason", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"receipt\": |1", "{'receipt': 1}|1", "nothing|1", "{\"receipt\":\"R\"|1"})
    void unreadable_json_is_refused_with_its_place_R_X15(String body, int line) {
        var problem = problem(post("/deliveries", body), 400, "invalid-input");

        assertThat(rules(problem)).containsExactly("R-X15");
        assertThat(problem.get("detail").asString()).contains("line " + line);
    }

    @Test
    void something_behind_the_body_is_refused_R_X15() {
        String body = "{\"user\":\"eva\",\"roles\":[],\"reason\":\"r\"}";

        assertThat(rules(problem(post("/bodies", body + "{}"), 400, "invalid-input")))
                .containsExactly("R-X15");
    }

    @Test
    void a_missing_body_is_refused_R_X15() {
        assertThat(rules(problem(post("/deliveries", ""), 400, "invalid-input")))
                .containsExactly("R-X15");
    }

    @Test
    void a_field_given_twice_is_refused_R_X15() {
        var problem = problem(post("/deliveries", "{\"receipt\":\"R\",\n\"receipt\":\"S\"}"), 400, "invalid-input");

        assertThat(fields(problem)).containsExactly("receipt");
        assertThat(problem.get("detail").asString()).contains("given twice").contains("line 2");
    }

    @Test
    void a_body_nested_too_deep_is_refused_R_X17() {
        var problem = problem(post("/deliveries", "{\"lines\":" + "[".repeat(50)), 400, "invalid-input");

        assertThat(rules(problem)).containsExactly("R-X17");
    }

    @Test
    void a_body_too_large_is_refused_announced_or_not() {
        String body = "{\"notes\":\"" + "x".repeat(30_000) + "\"}";

        problem(post("/deliveries", body), 413, "too-large");
        problem(
                send(request("/deliveries")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))),
                413,
                "too-large");
    }

    @Test
    void another_form_than_json_is_refused() {
        var request =
                request("/deliveries").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x"));

        problem(send(request), 415, "unsupported-media-type");
    }

    @Test
    void an_unknown_address_and_an_unknown_method_are_problems_too() {
        problem(get("/nowhere"), 404, "not-found");
        var wrongMethod = send(request("/deliveries").DELETE());
        problem(wrongMethod, 405, "method-not-allowed");
        assertThat(wrongMethod.headers().firstValue("Allow")).contains("POST");
        problem(
                send(request("/dates?on=2026-05-31")
                        .header("Accept", "image/png")
                        .GET()),
                406,
                "not-acceptable");
    }

    @Test
    void the_api_answers_with_problems_even_to_browsers() {
        problem(send(request("/nowhere").header("Accept", "text/html").GET()), 404, "not-found");
    }

    @Test
    void values_in_the_address_may_hold_any_sign() {
        assertThat(get("/lots/A%2F1/L%20%25%5C%2F%3B%C3%84").body())
                .contains("\"A/1\"")
                .contains("\"L %\\\\/;Ä\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/lots/A%20B/L, item, R-X05",
        "/lots/A/%20L, lot, R-X06",
        "/dates?on=31.05.2026, on, R-X14",
        "/dates?on=, on, R-X14",
        "/dates?on=%2B12345-01-01, on, R-X24",
        "/dates, on, R-X03",
        "/dates?on=2026-05-31&onn=1, onn, R-X09",
        "?limit=0, limit, R-X16",
        "?cursor=x, cursor, R-X16",
        "?itm=A, itm, R-X09",
        "?minPosition=1&limitt=1, limitt, R-X09"
    })
    void a_parameter_that_cannot_be_read_is_refused_by_name(String path, String field, String rule) {
        var problem = problem(get(path), 400, "invalid-input");

        assertThat(fields(problem)).containsExactly(field);
        assertThat(rules(problem)).containsExactly(rule);
    }

    @Test
    void all_wrong_filters_of_a_list_are_heard_of_at_once() {
        assertThat(fields(problem(get("?item=A%20B&lot=%20&from=x&days=x"), 400, "invalid-input")))
                .containsExactlyInAnyOrder("item", "lot", "from", "days");
        assertThat(get("?item=A&from=2026-05-31&days=3&limit=7").body())
                .contains("Filter[item=A, lot=null, from=2026-05-31, days=3]", "\"7\"", "\"next\":null");
    }

    @Test
    void unknown_parameters_are_heard_of_together_with_wrong_ones_R_X09() {
        assertThat(fields(problem(get("?itm=A&item=A%20B&limit=0&minPosition=x"), 400, "invalid-input")))
                .containsExactlyInAnyOrder("itm", "item", "limit", "minPosition");
        assertThat(fields(problem(
                        post("/users/A%20B/roles?as=admin", "{\"roles\":[\"KING\"],\"crown\":true}"),
                        400,
                        "invalid-input")))
                .contains("as", "crown");
    }

    @Test
    void nobody_signed_in_is_told_so_R_X10() {
        assertThat(rules(problem(post("/items", "{\"item\":\"A\",\"description\":\"x\"}"), 401, "not-signed-in")))
                .containsExactly("R-X10");
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID, 400, invalid-input",
        "UNAUTHENTICATED, 401, not-signed-in",
        "FORBIDDEN, 403, not-allowed",
        "NOT_FOUND, 404, not-found",
        "CONFLICT, 409, conflict",
        "RULE_BROKEN, 422, rule-broken"
    })
    void a_refusal_from_the_deciding_side_keeps_its_violations(String kind, int status, String type) {
        var problem = problem(get("/failures/" + kind), status, type);

        assertThat(fields(problem)).containsExactly("lines[0].item");
        assertThat(rules(problem)).containsExactly("R-X02");
    }

    @Test
    void read_models_behind_a_lock_and_a_database_away_can_be_tried_again() {
        problem(get("/failures/behind"), 503, "view-behind");
        problem(get("/failures/locked"), 503, "unavailable");
        assertThat(problem(get("/failures/away"), 503, "unavailable").toString())
                .doesNotContain("secret");
    }

    @Test
    void an_unexpected_failure_gives_a_reference_and_nothing_else() {
        var problem = problem(get("/failures/bug"), 500, "internal");

        assertThat(problem.get("reference").asString()).hasSize(36);
        assertThat(problem.toString()).doesNotContain("secret").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lots/%zz/1", "/lots/%00/1"})
    void an_address_that_the_server_refuses_leaks_nothing(String path) throws IOException {
        try (var socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /api/v1/samples" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Tomcat")
                    .doesNotContain("java.");
        }
    }

    private JsonNode problem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:lotledger:problem:" + type);
        return problem;
    }

    private static List<String> fields(JsonNode problem) {
        return problem.get("violations")
                .valueStream()
                .map(each -> each.get("field").asString(""))
                .toList();
    }

    private static List<String> rules(JsonNode problem) {
        return problem.get("violations")
                .valueStream()
                .map(each -> each.get("rule").asString())
                .toList();
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/samples" + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
