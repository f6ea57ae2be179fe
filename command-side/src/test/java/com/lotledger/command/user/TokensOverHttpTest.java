package com.lotledger.command.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.command.CommandSideApplication;
import com.lotledger.platform.testing.TestDatabase;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Tag("database")
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"lotledger.oidc.audience=lot-ledger", "lotledger.oidc.roles-claim=realm_access.roles"})
@ExtendWith(OutputCaptureExtension.class)
class TokensOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final IssuerForTests ISSUER = new IssuerForTests();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern SHOWN = Pattern.compile("\"admin\" with password (\\w{20})\\R");

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
        registry.add("lotledger.oidc.issuer", ISSUER::address);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        ISSUER.close();
    }

    @Test
    void a_token_of_the_issuer_names_the_user_and_the_roles() {
        HttpResponse<String> reading = bearing(ISSUER.sign(claims().build())).get("/api/v1/users");
        HttpResponse<String> writing = bearing(ISSUER.sign(claims().build()))
                .post("/api/v1/users", "{\"user\":\"x\",\"roles\":[],\"password\":\"correct horse\"}");

        assertThat(reading.statusCode()).isEqualTo(200);
        assertThat(writing.statusCode()).isEqualTo(403);
    }

    @Test
    void what_a_token_holder_does_is_done_in_their_name() {
        String token = ISSUER.sign(claims().claim("realm_access", Map.of("roles", List.of("administrator")))
                .build());

        HttpResponse<String> answer = bearing(token)
                .post("/api/v1/users", "{\"user\":\"made-by-token\",\"roles\":[],\"password\":\"correct horse\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(DATABASE.asApplication()
                        .sql("SELECT meta_data FROM events.domain_event_entry WHERE aggregate_identifier = ?")
                        .param("user/made-by-token")
                        .query(String.class)
                        .single())
                .contains("\"olga@example.org\"");
    }

    @Test
    void tokens_that_are_forged_late_for_others_or_nameless_are_refused() {
        RSAKey forged = IssuerForTests.newKey();
        Date past = Date.from(Instant.now().minusSeconds(3_600));

        for (String token : List.of(
                IssuerForTests.sign(claims().build(), forged),
                ISSUER.sign(claims().expirationTime(past).build()),
                ISSUER.sign(claims().audience("another-program").build()),
                ISSUER.sign(claims().audience((String) null).build()),
                ISSUER.sign(claims().issuer("http://localhost:1").build()),
                ISSUER.sign(claims().claim("preferred_username", null).build()),
                "nonsense")) {
            HttpResponse<String> answer = bearing(token).get("/api/v1/users");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("urn:lotledger:problem:not-signed-in");
        }
    }

    @Test
    void the_first_password_is_shown_once_on_the_console_and_can_be_used(CapturedOutput output) {
        var shown = SHOWN.matcher(output.getOut());

        assertThat(shown.find()).isTrue();
        assertThat(Caller.anonymous(CLIENT, port)
                        .as("admin", shown.group(1))
                        .get("/api/v1/users")
                        .statusCode())
                .isEqualTo(200);
        assertThat(shown.find()).isFalse();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER.address())
                .audience("lot-ledger")
                .subject("4711")
                .claim("preferred_username", "olga@example.org")
                .claim("realm_access", Map.of("roles", List.of("auditor", "unheard-of")))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private Caller bearing(String token) {
        return new Caller(CLIENT, port, "Bearer " + token);
    }
}
