package com.lotledger.command.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.api.provenance.Role;
import com.lotledger.command.CommandSideApplication;
import com.lotledger.platform.testing.TestDatabase;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Tag("database")
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "lotledger.admin-password=first password")
class UsersOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "correct horse";

    private final JdbcClient database = DATABASE.asApplication();

    @LocalServerPort
    private int port;

    private Caller anonymous = Caller.anonymous(CLIENT, 0);
    private Caller admin = anonymous;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.register(registry);
    }

    @BeforeEach
    void callers() {
        anonymous = Caller.anonymous(CLIENT, port);
        admin = anonymous.as("admin", "first password");
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void an_anonymous_call_is_refused_without_a_redirect() {
        HttpResponse<String> answer = anonymous.send(
                anonymous.request("/api/v1/users").header("Accept", "text/html").GET());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Basic"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("urn:lotledger:problem:not-signed-in", "R-X10");
    }

    @Test
    void a_wrong_password_and_an_unknown_user_are_told_alike() {
        HttpResponse<String> wrong = anonymous.as("admin", "second password").get("/api/v1/users");
        HttpResponse<String> unknown = anonymous.as("nobody", "second password").get("/api/v1/users");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void a_user_is_added_signs_in_and_is_listed() {
        String user = added(Role.RECEIVER, Role.QUALITY);

        assertThat(anonymous.as(user, PASSWORD).get("/api/v1/nothing").statusCode())
                .isEqualTo(404);
        assertThat(admin.get("/api/v1/users/" + user).body())
                .contains("\"user\":\"" + user + "\"", "\"roles\":[\"RECEIVER\",\"QUALITY\"]", "\"enabled\":true")
                .doesNotContain("bcrypt");
        assertThat(admin.get("/api/v1/users?limit=500").body()).contains("\"" + user + "\"", "\"admin\"");
        assertThat(admin.get("/api/v1/users?limit=1").body()).doesNotContain("\"next\":null");
    }

    @Test
    void adding_the_same_user_again_changes_nothing_and_another_of_that_name_is_a_conflict_R_X01() {
        String user = added(Role.RECEIVER);

        assertThat(add(user, "RECEIVER").statusCode()).isEqualTo(200);
        HttpResponse<String> other = add(user, "AUDITOR");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("R-X01");
        assertThat(eventsOf(user)).containsExactly("UserAdded");
    }

    @Test
    void a_drawn_webhook_secret_is_shown_once_and_a_given_one_never_R_Y05() {
        String body = "{\"subscription\":\"hooked\",\"url\":\"https://erp.example.com/\"%s}";

        assertThat(admin.post("/api/v1/webhook-subscriptions", body.formatted(""))
                        .body())
                .contains("\"secret\":\"whsec_");
        assertThat(admin.post("/api/v1/webhook-subscriptions", body.formatted(""))
                        .body())
                .contains("\"subscription\":\"hooked\"")
                .doesNotContain("whsec_");
        assertThat(admin.post("/api/v1/webhook-subscriptions/hooked/rotate-webhook-secret", "{}")
                        .body())
                .contains("\"secret\":\"whsec_");
        assertThat(admin.post(
                                "/api/v1/webhook-subscriptions/hooked/rotate-webhook-secret",
                                "{\"secret\":\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\",\"overlapHours\":0}")
                        .body())
                .contains("\"subscription\":\"hooked\"")
                .doesNotContain("whsec_");
        assertThat(admin.post("/api/v1/webhook-subscriptions", body.formatted(",\"secret\":\"whsec_short\""))
                        .body())
                .contains("R-Y05");
    }

    @Test
    void only_integrations_and_administrators_subscribe_R_X11() {
        String body = "{\"subscription\":\"roles\",\"url\":\"https://erp.example.com/\"}";

        assertThat(anonymous
                        .as(added(Role.RECEIVER), PASSWORD)
                        .post("/api/v1/webhook-subscriptions", body)
                        .statusCode())
                .isEqualTo(403);
        assertThat(anonymous
                        .as(added(Role.AUDITOR), PASSWORD)
                        .post("/api/v1/webhook-subscriptions", body)
                        .statusCode())
                .isEqualTo(403);
        assertThat(anonymous
                        .as(added(Role.RECEIVER), PASSWORD)
                        .get("/api/v1/webhook-subscriptions")
                        .statusCode())
                .isEqualTo(403);
        assertThat(anonymous
                        .as(added(Role.INTEGRATION), PASSWORD)
                        .post("/api/v1/webhook-subscriptions", body)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_mistake_of_a_new_user_is_heard_of_at_once_R_U02() {
        HttpResponse<String> answer = admin.post(
                "/api/v1/users", "{\"user\":\"e v a\",\"roles\":[\"KING\"],\"password\":\"short\",\"admin\":true}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"field\":\"user\"", "\"field\":\"roles[0]\"", "\"field\":\"password\"", "R-U02")
                .contains("\"field\":\"admin\"", "R-X09");
    }

    @ParameterizedTest
    @CsvSource({"11, 400", "12, 200", "128, 200", "129, 400"})
    void passwords_have_12_to_128_characters_R_U02(int length, int status) {
        String body = "{\"user\":\"%s\",\"roles\":[],\"password\":\"%s\"}".formatted(newName(), "ü".repeat(length));

        assertThat(admin.post("/api/v1/users", body).statusCode()).isEqualTo(status);
    }

    @Test
    void long_passwords_are_compared_to_their_end() {
        String user = newName();
        String password = "x".repeat(100);
        admin.post(
                "/api/v1/users", "{\"user\":\"%s\",\"roles\":[],\"password\":\"%s\"}".formatted(user, password + "y"));

        assertThat(anonymous.as(user, password + "y").get("/api/v1/nothing").statusCode())
                .isEqualTo(404);
        assertThat(anonymous.as(user, password + "z").get("/api/v1/nothing").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_each_role_may_see_and_ask_for(Role role) {
        Caller caller = anonymous.as(added(role), PASSWORD);
        Map<String, List<Role>> reading = Map.of(
                "/api/v1/users", List.of(Role.ADMINISTRATOR, Role.AUDITOR),
                "/api/v1/audit-trail", List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.QUALITY, Role.RECALL_COORDINATOR),
                "/api/v1/imports", List.of(Role.ADMINISTRATOR, Role.INTEGRATION, Role.QUALITY),
                "/actuator/prometheus", List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.INTEGRATION),
                "/actuator/info", List.of(Role.ADMINISTRATOR),
                "/api/v1/anything-else", List.of(Role.values()));
        Map<String, List<Role>> writing = Map.of(
                "/api/v1/view-rebuilds", List.of(Role.ADMINISTRATOR),
                "/api/v1/imports", List.of(Role.ADMINISTRATOR, Role.INTEGRATION, Role.QUALITY),
                "/api/v1/users/admin/enable-user", List.of(Role.ADMINISTRATOR));

        reading.forEach((path, allowed) -> assertThat(caller.get(path).statusCode() != 403)
                .as("%s reads %s", role, path)
                .isEqualTo(allowed.contains(role)));
        writing.forEach((path, allowed) -> assertThat(
                        caller.post(path, "{\"reason\":\"try\"}").statusCode() != 403)
                .as("%s writes %s", role, path)
                .isEqualTo(allowed.contains(role)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_administrators_change_users_R_X11(Role role) {
        Caller caller = anonymous.as(added(role), PASSWORD);
        String other = added(Role.RECEIVER);

        for (HttpResponse<String> answer : List.of(
                caller.post("/api/v1/users", body(newName(), "AUDITOR")),
                caller.post("/api/v1/users/" + other + "/disable-user", "{\"reason\":\"envy\"}"),
                caller.post("/api/v1/users/" + other + "/change-user-roles", "{\"roles\":[],\"reason\":\"envy\"}"),
                caller.post("/api/v1/users/" + other + "/change-user-password", newPassword("new password 1", null)))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("R-X11");
        }
        assertThat(eventsOf(other)).containsExactly("UserAdded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/users;x=1",
                "/api/v1;x=1/users",
                "/api/v1/%75sers",
                "/api/v1//users",
                "/api/v1/users/",
                "/api/v1/x/%2e%2e/users",
                "/api/%2e/v1/users",
                "/api/v1/users%2f",
                "/API/v1/users"
            })
    void another_spelling_of_an_address_opens_nothing(String path) {
        Caller receiver = anonymous.as(added(Role.RECEIVER), PASSWORD);

        assertThat(receiver.get(path).statusCode()).isIn(400, 403, 404);
        assertThat(receiver.send(receiver.request(path).method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isIn(400, 403, 404);
        assertThat(anonymous.get(path).statusCode()).isIn(400, 401);
    }

    @Test
    void a_name_that_nobody_can_have_is_refused_like_any_other() {
        assertThat(anonymous.as("a\u0000b", PASSWORD).get("/api/v1/users").statusCode())
                .isEqualTo(401);
        assertThat(anonymous
                        .as("x".repeat(2_000), PASSWORD)
                        .get("/api/v1/users")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void changed_roles_hold_from_the_next_request_on() {
        String user = added(Role.RECEIVER);
        Caller caller = anonymous.as(user, PASSWORD);
        assertThat(caller.get("/api/v1/users").statusCode()).isEqualTo(403);

        admin.post("/api/v1/users/" + user + "/change-user-roles", "{\"roles\":[\"AUDITOR\"],\"reason\":\"new task\"}");

        assertThat(caller.get("/api/v1/users").statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_user_is_out_at_once_and_back_when_enabled() {
        String user = added(Role.AUDITOR);
        Caller caller = anonymous.as(user, PASSWORD);
        assertThat(caller.get("/api/v1/users").statusCode()).isEqualTo(200);

        admin.post("/api/v1/users/" + user + "/disable-user", "{\"reason\":\"left us\"}");
        assertThat(caller.get("/api/v1/users").statusCode()).isEqualTo(401);

        admin.post("/api/v1/users/" + user + "/enable-user", "{\"reason\":\"came back\"}");
        assertThat(caller.get("/api/v1/users").statusCode()).isEqualTo(200);
    }

    @Test
    void ones_own_password_is_changed_with_the_present_one_R_U03() {
        String user = added(Role.RECEIVER);
        Caller caller = anonymous.as(user, PASSWORD);
        String path = "/api/v1/users/" + user + "/change-user-password";

        for (String present : new String[] {null, "wrong password"}) {
            HttpResponse<String> refused = caller.post(path, newPassword("battery staple", present));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("R-U03", "\"field\":\"presentPassword\"");
        }
        assertThat(caller.post(path, newPassword("battery staple", PASSWORD)).statusCode())
                .isEqualTo(200);

        assertThat(caller.get("/api/v1/nothing").statusCode()).isEqualTo(401);
        assertThat(anonymous.as(user, "battery staple").get("/api/v1/nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_gives_another_user_a_new_password_without_the_present_one() {
        String user = added(Role.RECEIVER);

        HttpResponse<String> answer =
                admin.post("/api/v1/users/" + user + "/change-user-password", newPassword("battery staple", null));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(anonymous.as(user, "battery staple").get("/api/v1/nothing").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_last_enabled_administrator_stays_R_U01() {
        disableOtherAdministrators();

        HttpResponse<String> disabling = admin.post("/api/v1/users/admin/disable-user", "{\"reason\":\"leaving\"}");
        HttpResponse<String> demoting =
                admin.post("/api/v1/users/admin/change-user-roles", "{\"roles\":[\"AUDITOR\"],\"reason\":\"leaving\"}");

        assertThat(List.of(disabling.statusCode(), demoting.statusCode())).containsOnly(422);
        assertThat(disabling.body()).contains("R-U01");
        assertThat(demoting.body()).contains("R-U01", "\"field\":\"roles\"");
    }

    @Test
    void two_administrators_cannot_disable_each_other_R_U01() {
        disableOtherAdministrators();
        String one = added(Role.ADMINISTRATOR);
        String two = added(Role.ADMINISTRATOR);
        Caller first = anonymous.as(one, PASSWORD);
        Caller second = anonymous.as(two, PASSWORD);
        first.post("/api/v1/users/admin/disable-user", "{\"reason\":\"for the test\"}");

        CompletableFuture<HttpResponse<String>> racing = CompletableFuture.supplyAsync(
                () -> first.post("/api/v1/users/" + two + "/disable-user", "{\"reason\":\"race\"}"));
        second.post("/api/v1/users/" + one + "/disable-user", "{\"reason\":\"race\"}");
        racing.join();

        assertThat(administrators()).hasSize(1).isSubsetOf(one, two);
        Caller left = administrators().contains(one) ? first : second;
        left.post("/api/v1/users/admin/enable-user", "{\"reason\":\"test is over\"}");
    }

    @Test
    void every_change_of_a_user_is_history_with_who_and_why_and_without_a_secret() {
        String user = added(Role.RECEIVER);
        admin.post("/api/v1/users/" + user + "/change-user-roles", "{\"roles\":[\"AUDITOR\"],\"reason\":\"new task\"}");
        admin.post("/api/v1/users/" + user + "/change-user-password", newPassword("battery staple", null));
        admin.post("/api/v1/users/" + user + "/disable-user", "{\"reason\":\"left us\"}");
        admin.post("/api/v1/users/" + user + "/enable-user", "{\"reason\":\"came back\"}");

        assertThat(eventsOf(user))
                .containsExactly("UserAdded", "UserRolesChanged", "UserPasswordChanged", "UserDisabled", "UserEnabled");
        assertThat(storedTextOf(user))
                .contains("\"admin\"", "new task", "left us", "came back")
                .doesNotContain("bcrypt", "battery", PASSWORD);
    }

    @Test
    void an_unknown_user_is_not_found_R_X02() {
        assertThat(admin.get("/api/v1/users/nobody").statusCode()).isEqualTo(404);
        assertThat(admin.post("/api/v1/users/nobody/disable-user", "{\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void guessing_is_ended_after_ten_attempts_and_does_not_lock_out_who_knows_the_password() {
        String user = added(Role.RECEIVER);
        Caller owner = anonymous.as(user, PASSWORD);
        assertThat(owner.get("/api/v1/nothing").statusCode()).isEqualTo(404);

        List<Integer> answers = java.util.stream.IntStream.range(0, 12)
                .mapToObj(each -> anonymous.as(user, "guess number " + each).get("/api/v1/nothing"))
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(answers.subList(0, 10)).containsOnly(401);
        assertThat(answers.subList(10, 12)).containsOnly(429);
        HttpResponse<String> closed = anonymous.as(user, "one more guess").get("/api/v1/nothing");
        assertThat(closed.headers().firstValue("Retry-After")).contains("60");
        assertThat(closed.body()).contains("urn:lotledger:problem:too-many-attempts");
        assertThat(owner.get("/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_of_another_site_changes_nothing() {
        HttpResponse<String> answer = admin.send(admin.request("/api/v1/users/admin/enable-user")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void health_is_open_and_tells_details_to_administrators_only() {
        String auditor = added(Role.AUDITOR);

        assertThat(anonymous.get("/actuator/health").body()).contains("status").doesNotContain("components");
        assertThat(anonymous.as(auditor, PASSWORD).get("/actuator/health").body())
                .doesNotContain("components");
        assertThat(admin.get("/actuator/health").body()).contains("components");
        assertThat(anonymous.get("/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    @Test
    void answers_forbid_browsers_to_guess_frame_or_keep_them() {
        var headers = admin.get("/api/v1/users").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).contains("default-src 'none'"));
    }

    @Test
    void people_sign_in_by_form_and_are_out_once_their_account_changes() {
        String user = added(Role.AUDITOR);
        HttpResponse<String> form = browser("/login", "");
        String cookie = cookie(form);
        assertThat(browser("/", "").statusCode()).isEqualTo(302);

        HttpResponse<String> signedIn = submit(form.body(), cookie, user, PASSWORD);
        String session = cookie(signedIn);
        assertThat(signedIn.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).doesNotContain("error"));
        assertThat(session).isNotEqualTo(cookie);
        assertThat(signedIn.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(it -> assertThat(it).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
        assertThat(browser("/nowhere", session).statusCode()).isEqualTo(404);

        admin.post("/api/v1/users/" + user + "/disable-user", "{\"reason\":\"left us\"}");
        assertThat(browser("/nowhere", session).statusCode()).isEqualTo(302);
    }

    @Test
    void the_form_refuses_a_wrong_password_and_a_foreign_form() {
        HttpResponse<String> form = browser("/login", "");
        String user = added(Role.AUDITOR);

        assertThat(submit(form.body(), cookie(form), user, "wrong password")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login?error"));
        assertThat(submit("name=\"_csrf\" type=\"hidden\" value=\"forged\"", cookie(form), user, PASSWORD)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_session_does_not_open_the_api() {
        String user = added(Role.AUDITOR);
        HttpResponse<String> form = browser("/login", "");
        String session = cookie(submit(form.body(), cookie(form), user, PASSWORD));

        assertThat(browser("/api/v1/users", session).statusCode()).isEqualTo(401);
    }

    @Test
    void a_password_seen_before_is_not_hashed_again() {
        Caller caller = anonymous.as(added(Role.AUDITOR), PASSWORD);
        long first = nanosOf(() -> caller.get("/api/v1/users"));
        long later = nanosOf(() -> {
            for (int each = 0; each < 20; each++) {
                caller.get("/api/v1/users");
            }
        });

        assertThat(later / 20).isLessThan(first);
    }

    private void disableOtherAdministrators() {
        for (String user : administrators()) {
            if (!user.equals("admin")) {
                admin.post("/api/v1/users/" + user + "/disable-user", "{\"reason\":\"test is over\"}");
            }
        }
    }

    private List<String> administrators() {
        return database.sql("SELECT name FROM events.user_account WHERE enabled AND 'ADMINISTRATOR' = ANY (roles)")
                .query(String.class)
                .list();
    }

    private static long nanosOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private HttpResponse<String> browser(String path, String cookie) {
        var request = anonymous.request(path).header("Accept", "text/html").GET();
        return anonymous.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private HttpResponse<String> submit(String form, String cookie, String user, String password) {
        var token = Pattern.compile("name=\"_csrf\" type=\"hidden\" value=\"([^\"]+)\"")
                .matcher(form);
        assertThat(token.find()).as(form).isTrue();
        String body = "username=" + user + "&password=" + password.replace(" ", "+") + "&_csrf=" + token.group(1);
        return anonymous.send(anonymous
                .request("/login")
                .header("Accept", "text/html")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
    }

    private String added(Role... roles) {
        String user = newName();
        String names = List.of(roles).stream().map(Role::name).collect(java.util.stream.Collectors.joining("\",\""));
        assertThat(add(user, names).statusCode()).isEqualTo(200);
        return user;
    }

    private HttpResponse<String> add(String user, String roles) {
        return admin.post("/api/v1/users", body(user, roles));
    }

    private static String body(String user, String roles) {
        return "{\"user\":\"%s\",\"roles\":[\"%s\"],\"password\":\"%s\"}".formatted(user, roles, PASSWORD);
    }

    private static String newPassword(String password, @org.jspecify.annotations.Nullable String present) {
        return present == null
                ? "{\"newPassword\":\"" + password + "\"}"
                : "{\"newPassword\":\"" + password + "\",\"presentPassword\":\"" + present + "\"}";
    }

    private static String newName() {
        return "user-" + COUNT.incrementAndGet();
    }

    private List<String> eventsOf(String user) {
        return database.sql(
                        "SELECT payload_type FROM events.domain_event_entry WHERE aggregate_identifier = ? ORDER BY global_index")
                .param("user/" + user)
                .query(String.class)
                .list();
    }

    private String storedTextOf(String user) {
        return String.join(
                " ",
                database.sql(
                                "SELECT payload || meta_data FROM events.domain_event_entry WHERE aggregate_identifier = ?")
                        .param("user/" + user)
                        .query(String.class)
                        .list());
    }
}
