package com.lotledger.command.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.command.CommandSideApplication;
import com.lotledger.platform.testing.TestDatabase;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("database")
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "lotledger.admin-password=first password")
class ApiDescriptionTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern REFERENCE = Pattern.compile("\"#(/[^\"]+)\"");

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    private Caller admin = Caller.anonymous(CLIENT, 0);

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void signIn() {
        admin = Caller.anonymous(CLIENT, port).as("admin", "first password");
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void the_description_is_OpenAPI_3_1_and_for_signed_in_users_only() {
        assertThat(api().get("openapi").asString()).startsWith("3.1");
        assertThat(Caller.anonymous(CLIENT, port).get("/v3/api-docs").statusCode())
                .isEqualTo(401);
        assertThat(admin.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
    }

    @Test
    void every_operation_says_what_it_does_and_which_problems_it_answers_with() {
        operations().forEach((name, operation) -> {
            assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
            assertThat(operation.path("operationId").asString("")).as(name).isNotBlank();
            assertThat(operation.path("tags").isEmpty()).as(name).isFalse();
            assertThat(operation.get("responses").propertyNames()).as(name).contains("400", "401", "403", "404", "429");
            if (name.startsWith("post")) {
                assertThat(operation.get("responses").propertyNames()).as(name).contains("409", "413", "415", "422");
            }
        });
        assertThat(operations().values())
                .extracting(each -> each.get("operationId").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_part_of_an_address_is_described_and_no_body_repeats_it() {
        operations().forEach((name, operation) -> {
            List<String> described = new ArrayList<>();
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.get("in").asString().equals("path")) {
                    described.add(parameter.get("name").asString());
                }
            }
            List<String> variables = Pattern.compile("\\{([^}]+)}")
                    .matcher(name)
                    .results()
                    .map(each -> each.group(1))
                    .toList();
            assertThat(described).as(name).containsExactlyInAnyOrderElementsOf(variables);
        });
        assertThat(api().at("/components/schemas/DescribeItem/properties").propertyNames())
                .containsExactly("description");
    }

    @Test
    void every_reference_leads_somewhere() {
        JsonNode api = api();
        REFERENCE
                .matcher(api.toString())
                .results()
                .map(each -> each.group(1))
                .distinct()
                .forEach(pointer ->
                        assertThat(api.at(pointer).isMissingNode()).as(pointer).isFalse());
    }

    @Test
    void values_are_texts_with_form_and_example() {
        JsonNode schemas = api().at("/components/schemas");

        for (String value : List.of("ItemCode", "LotNumber", "Quantity", "BinCode", "UserName", "Reason", "Password")) {
            JsonNode schema = schemas.get(value);
            assertThat(schema.get("type").asString()).as(value).isEqualTo("string");
            assertThat(schema.get("description").asString()).as(value).isNotBlank();
            assertThat(schema.at("/examples/0").asString())
                    .as(value)
                    .matches(schema.get("pattern").asString());
        }
        assertThat(schemas.at("/DeliveryLine/required").toString()).isEqualTo("[\"item\",\"line\",\"received\"]");
        assertThat(schemas.at("/ExpiryPolicy/discriminator/mapping").propertyNames())
                .containsExactlyInAnyOrder("BY_DATE", "NOT_REQUIRED", "PERIOD");
        assertThat(schemas.at("/CommandAnswerPostedReceipt/properties/position/type")
                        .asString())
                .isEqualTo("integer");
    }

    @Test
    void the_examples_can_be_sent_one_after_the_other() {
        sendExample("/api/v1/locations");
        sendExample("/api/v1/stock-areas");
        sendExample("/api/v1/stock-bins");
        sendExample("/api/v1/items");
        sendExample("/api/v1/lots");
        sendExample("/api/v1/deliveries");
        sendExample("/api/v1/purchase-receipts");
        sendExample("/api/v1/purchase-receipts/{receipt}/add-receipt-line", "2026-000123");
        sendExample("/api/v1/purchase-receipts/{receipt}/assign-quantity-to-bin", "2026-000123");
        assertThat(admin.post("/api/v1/purchase-receipts/2026-000123/post-purchase-receipt", "")
                        .statusCode())
                .isEqualTo(200);
        sendExample("/api/v1/users");
        sendExample("/api/v1/users/{user}/change-user-roles", "eva");
        sendExample("/api/v1/webhook-subscriptions");
        sendExample("/api/v1/webhook-subscriptions/{subscription}/replay-webhook-subscription", "erp");
    }

    private void sendExample(String path, String... variables) {
        JsonNode example = api().get("paths").get(path).at("/post/requestBody/content/application~1json/example");
        String address = path;
        for (String variable : variables) {
            address = address.replaceFirst("\\{[^}]+}", variable);
        }
        var answer = admin.post(address, example.toString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new java.util.TreeMap<>();
        api().get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(method.getKey() + " " + path.getKey(), method.getValue())));
        return operations;
    }

    private JsonNode api() {
        return json.readTree(admin.get("/v3/api-docs").body());
    }
}
