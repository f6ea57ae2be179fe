package com.lotledger.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.receiving.RunningLedger;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The pages about expiry, bins, history and the program itself, and who sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HousePagesIT {

    private static final int SESSIONS = 3;

    private RunningLedger ledger;
    private Visit admin;

    @BeforeAll
    void two_lots_were_received(@TempDir Path directory) {
        ledger = RunningLedger.in(directory, "--lotledger.sessions.of-a-user=" + SESSIONS);
        ledger.command("locations", "{\"location\": \"MAIN\", \"description\": \"Main warehouse\"}");
        ledger.command(
                "stock-areas", "{\"bin\": \"AISLE-A\", \"description\": \"First aisle\", \"location\": \"MAIN\"}");
        ledger.command("stock-bins", """
                {"bin": "A-01", "description": "Shelf 1", "location": "MAIN", "area": "AISLE-A"}""");
        ledger.command("items", """
                {"item": "AMOX-500", "description": "Amoxicillin 500 mg", "stockMeasure": "PACK",
                 "lotTracking": true, "expiryPolicy": {"kind": "BY_DATE"}}""");
        receive("OLD", "2026-03-02", "7");
        JsonNode last = receive("NEW", "2026-06-30", "40");
        ledger.ask("lots?item=AMOX-500", last);
        for (String[] user : new String[][] {{"rita", "RECEIVER"}, {"sam", "RECEIVER"}, {"ada", "AUDITOR"}}) {
            ledger.command(
                    "users",
                    "{\"user\": \"%s\", \"password\": \"a password of %s\", \"roles\": [\"%s\"]}"
                            .formatted(user[0], user[0], user[1]));
        }
        admin = visit(RunningLedger.ADMINISTRATOR, RunningLedger.PASSWORD);
        admin.submit("/lots", "/workplace", Map.of("location", "", "businessDate", "2026-06-03", "back", "/lots"));
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void the_expiry_board_shows_what_expires_in_which_week_and_what_is_expired_and_still_there() {
        String board = admin.open("/expiry?weeks=13").body();

        assertThat(board)
                .contains("<svg", "class=\"gone\"", "class=\"bar\"")
                .contains("Jun 29, 2026", "expiresFrom=2026-06-29&amp;expiresTo=2026-07-05")
                .contains("href=\"/lots/AMOX-500/OLD\"", "Mar 2, 2026");
        assertThat(admin.open("/expiry?weeks=1&location=ELSEWHERE").body()).contains("Nothing in stock expires");
        assertThat(admin.open("/live/expiry").body()).doesNotContain("<html").contains("<svg");
    }

    @Test
    void an_open_board_hears_within_a_second_that_a_receipt_was_posted_and_no_more_once_nobody_is_signed_in()
            throws InterruptedException {
        Visit sam = visit("sam", "a password of sam");
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        String board = sam.open("/expiry").body();
        int address = board.indexOf("/live/stock?after=");
        CompletableFuture<Void> listening =
                sam.listen(board.substring(address, board.indexOf('"', address)), heard::add);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).startsWith(":");
        heard.clear();

        receive("LIVE", "2026-07-30", "5");
        Instant posted = Instant.now();
        String line = "";
        while (!"event:stock".equals(line)) {
            line = heard.poll(10, TimeUnit.SECONDS);
            assertThat(line).isNotNull();
        }

        assertThat(Duration.between(posted, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(sam.open("/live/expiry?weeks=104").body()).contains("<svg");
        sam.submit("/expiry", "/logout", Map.of());
        assertThat(listening).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void nobody_listens_without_being_signed_in() {
        assertThat(new Visit(ledger.address()).open("/live/stock").body()).contains("Sign in");
    }

    @Test
    void bins_are_found_level_by_level_with_what_lies_in_them() {
        assertThat(admin.open("/bins").body()).contains("Main warehouse", "1 item", "PACK");
        assertThat(admin.open("/bins/level?location=MAIN").body())
                .doesNotContain("<html")
                .contains("AISLE-A", "First aisle", "1 item");
        assertThat(admin.open("/bins/level?area=AISLE-A").body()).contains("href=\"/bins/bin/A-01\"", "Shelf 1");
        assertThat(admin.open("/bins/find?bin=A-01").body())
                .contains("AISLE-A")
                .contains("Amoxicillin 500 mg", "/lots/AMOX-500/NEW", "released 40");
        assertThat(admin.open("/bins/bin/NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void a_sheet_to_count_by_says_what_should_be_there_unless_it_is_blind() {
        assertThat(admin.open("/bins/control-sheet?bin=A-01").body()).contains("Should be", "NEW", ">40<");
        assertThat(admin.open("/bins/control-sheet?bin=A-01&blind=true").body())
                .contains("NEW")
                .doesNotContain("Should be", ">40<");
    }

    @Test
    void the_trail_is_filtered_and_each_event_is_told_whole_to_those_who_may_read_it() {
        String trail = admin.open("/audit?event=LotCreated&stream=lot%2FAMOX-500%2FNEW")
                .body();

        assertThat(trail).contains("LotCreated", "lot/AMOX-500/NEW").doesNotContain("/OLD\"");
        int link = trail.indexOf("href=\"/audit/") + 6;
        assertThat(admin.open(trail.substring(link, trail.indexOf('"', link))).body())
                .contains("expiresOn", "2026-06-30", "Command");
        assertThat(admin.open("/files/exports/audit-trail?event=LotCreated&stream=lot%2FAMOX-500%2FNEW")
                        .body())
                .startsWith("position,recorded_at,actor")
                .contains("LotCreated");
        Visit rita = visit("rita", "a password of rita");
        assertThat(rita.open("/audit").statusCode()).isEqualTo(403);
        assertThat(rita.open("/files/exports/audit-trail").statusCode()).isEqualTo(403);
        assertThat(rita.open("/").body()).doesNotContain("href=\"/audit\"", "href=\"/operations\"");
    }

    @Test
    void projections_are_seen_rebuilt_audited_and_copied_by_those_who_may() {
        assertThat(admin.open("/operations").body()).contains("stock", "up to date", "Start rebuild");

        HttpResponse<String> rebuilt = admin.submit("/operations", "/operations/rebuilds", Map.of("views", "drills"));
        assertThat(rebuilt.uri().getPath()).isEqualTo("/operations");
        assertThat(rebuilt.body()).contains("rebuild-");
        assertThat(admin.submit("/operations", "/operations/self-audits", Map.of("name", "not a name"))
                        .body())
                .contains("a self-audit&#39;s name is");
        assertThat(admin.submit("/operations", "/operations/copies", Map.of("name", "before", "views", "drills"))
                        .body())
                .contains("before");
        Visit ada = visit("ada", "a password of ada");
        assertThat(ada.open("/operations").body()).contains("Make copy").doesNotContain("Start rebuild");
        assertThat(ada.submit("/operations", "/operations/rebuilds", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(visit("rita", "a password of rita").open("/operations").statusCode())
                .isEqualTo(403);
    }

    @Test
    void users_are_added_changed_and_blocked_by_administrators_R_U01_R_U02() {
        assertThat(admin.submit(
                                "/users",
                                "/users",
                                Map.of("user", "new", "roles", "QUALITY", "password", "short", "repeated", "short"))
                        .body())
                .contains("a password has 12 to 128 characters", "value=\"new\"");
        Map<String, String> quinn = Map.of(
                "user",
                "quinn",
                "displayName",
                "Quinn <Q>",
                "roles",
                "QUALITY",
                "password",
                "quinns first password",
                "repeated",
                "quinns first password");
        assertThat(admin.submit("/users", "/users", quinn).body()).contains("Quinn &lt;Q&gt;");
        assertThat(visit("quinn", "quinns first password").open("/users").statusCode())
                .isEqualTo(403);
        assertThat(admin.submit("/users/quinn", "/users/quinn/disable", Map.of("reason", "left"))
                        .body())
                .contains("blocked");
        assertThat(new Visit(ledger.address())
                        .signIn("quinn", "quinns first password")
                        .body())
                .contains("name or password is wrong");
        assertThat(admin.submit("/users/admin", "/users/admin/disable", Map.of("reason", "tired"))
                        .body())
                .contains("last enabled administrator");
    }

    @Test
    void one_changes_ones_own_password_with_the_present_one_and_signs_in_anew_R_U03() {
        ledger.command("users", """
                {"user": "pat", "password": "pats first password", "roles": ["RECEIVER"]}""");
        Visit pat = visit("pat", "pats first password");
        Map<String, String> wrong =
                Map.of("present", "no", "password", "pats next password", "repeated", "pats next password");
        Map<String, String> right = Map.of(
                "present", "pats first password", "password", "pats next password", "repeated", "pats next password");

        assertThat(pat.submit("/password", "/password", wrong).body()).contains("present password is wrong");
        assertThat(pat.submit("/password", "/password", right).body()).contains("Your password is changed");
        assertThat(pat.open("/lots").uri().getPath()).isEqualTo("/sign-in");
        assertThat(pat.signIn("pat", "pats next password").uri().getPath()).isEqualTo("/lots");
    }

    @Test
    void a_session_gets_another_name_when_somebody_signs_in_and_the_oldest_gives_way_to_one_too_many() {
        ledger.command("users", """
                {"user": "tom", "password": "a password of tom", "roles": ["RECEIVER"]}""");
        Visit first = new Visit(ledger.address());
        first.open("/lots");
        String anonymous = first.session();
        first.signIn("tom", "a password of tom");

        assertThat(first.session()).isNotEmpty().isNotEqualTo(anonymous);
        for (int more = 0; more < SESSIONS; more++) {
            assertThat(visit("tom", "a password of tom").open("/lots").uri().getPath())
                    .isEqualTo("/lots");
        }
        assertThat(first.open("/lots").body()).contains("gave way to that one");
    }

    @Test
    void the_first_administrator_is_reminded_of_the_first_password_and_sets_up_what_is_needed() {
        assertThat(admin.open("/").body()).contains("password of the first start");
        Map<String, String> place = Map.of(
                "location", "SOUTH", "description", "South", "bin", "S-01", "binDescription", "Dock of the south");

        assertThat(admin.submit("/set-up", "/set-up/location", place).body()).contains("SOUTH");
        assertThat(admin.open("/bins/bin/S-01").body()).contains("Dock of the south");
        assertThat(admin.submit(
                                "/set-up",
                                "/set-up/item",
                                Map.of("item", "bad item", "description", "x", "measure", "PACK", "expiry", "months"))
                        .body())
                .contains("a period is a whole number of months", "value=\"bad item\"");
    }

    @Test
    void lots_are_saved_as_a_file_as_the_browser_shows_them() {
        assertThat(admin.open("/lots?item=AMOX-500&lotNumber=N&stock=in").body())
                .contains("/files/exports/lots.csv?item=AMOX-500&amp;lotNumber=N&amp;withStock=true&amp;sort=item");
        assertThat(admin.open("/files/exports/lots.csv?item=AMOX-500&lotNumber=N&withStock=true&sort=item")
                        .body())
                .startsWith("item,lot_number,vendor")
                .contains("AMOX-500,NEW,ACME")
                .doesNotContain("OLD");
        assertThat(admin.open("/files/exports/lots.xlsx").body()).startsWith("PK");
    }

    @Test
    void a_card_tells_what_happened_with_who_and_why_and_how_it_was_at_a_day() {
        String now = admin.open("/lots/AMOX-500/NEW").body();

        assertThat(now)
                .contains("Lot made", "expires on", "by admin")
                .contains("type=\"range\"")
                .doesNotContain("shown as they were");
        assertThat(admin.open("/lots/AMOX-500/NEW?asOf=2026-02-02").body())
                .contains("shown as they were", "As of 2026-02-02");
    }

    private Visit visit(String user, String password) {
        Visit visit = new Visit(ledger.address());
        visit.signIn(user, password);
        return visit;
    }

    private JsonNode receive(String lot, String expiresOn, String quantity) {
        return ledger.command("deliveries", """
                {"receipt": "R-%s", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-02-02",
                 "lines": [{"line": 1, "item": "AMOX-500", "received": "%s", "assignments": [
                   {"bin": "A-01", "quantity": "%s", "lotNumber": "%s", "lot": {"expiresOn": "%s"}}]}]}""".formatted(lot, quantity, quantity, lot, expiresOn));
    }
}
