package com.lotledger.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.receiving.RunningLedger;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private RunningLedger ledger;

    @BeforeAll
    void a_lot_with_a_slash_in_its_number_was_received(@TempDir Path directory) {
        ledger = RunningLedger.in(directory);
        ledger.command("locations", "{\"location\": \"MAIN\", \"description\": \"Main warehouse\"}");
        ledger.command("stock-bins", "{\"bin\": \"A-01\", \"description\": \"Shelf 1\", \"location\": \"MAIN\"}");
        ledger.command("items", """
                {"item": "AMOX-500", "description": "Amoxicillin <500 mg>", "stockMeasure": "PACK",
                 "lotTracking": true, "expiryPolicy": {"kind": "BY_DATE"}}""");
        JsonNode received = ledger.command("deliveries", """
                {"receipt": "ACME-1", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-03-02",
                 "lines": [{"line": 1, "item": "AMOX-500", "received": "40", "assignments": [
                   {"bin": "A-01", "quantity": "40", "lotNumber": "B/24 7", "lot": {"expiresOn": "2027-06-30"}}]}]}""");
        assertThat(received.path("position").isMissingNode())
                .as(received.toString())
                .isFalse();
        ledger.ask("lots?item=AMOX-500", received);
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_and_comes_back() {
        Visit visit = new Visit(ledger.address());

        assertThat(visit.open("/lots").uri().getPath()).isEqualTo("/sign-in");
        assertThat(visit.signIn(RunningLedger.ADMINISTRATOR, "wrong").body()).contains("name or password is wrong");
        HttpResponse<String> signedIn = visit.signIn(RunningLedger.ADMINISTRATOR, RunningLedger.PASSWORD);

        assertThat(signedIn.uri().getPath()).isEqualTo("/lots");
        assertThat(signedIn.body()).contains("B/24 7");
    }

    @Test
    void a_lot_is_found_and_its_card_tells_where_it_lies_and_what_happened() {
        Visit visit = signedIn();

        assertThat(visit.open("/lots?item=AMOX-500&lotNumber=Z&stock=in").body())
                .contains("No lot is like that");
        assertThat(visit.open("/lots?item=AMOX-500&lotNumber=B&sort=EXPIRES_ON&direction=down")
                        .body())
                .contains("href=\"/lots/AMOX-500/B%2F24%207\"");
        assertThat(visit.open("/lots/AMOX-500/B%2F24%207").body())
                .contains("June 30, 2027", "A-01", "Received", "released 40")
                .contains("Amoxicillin &lt;500 mg&gt;");
    }

    @Test
    void what_cannot_be_understood_is_told_on_a_page() {
        Visit visit = signedIn();
        HttpResponse<String> refused = visit.open("/lots?item=%21&expiresFrom=soon");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("a code has 1 to 40 letters").contains("expected a date such as");
        assertThat(visit.open("/lots/AMOX-500/NONE").statusCode()).isEqualTo(404);
        assertThat(visit.open("/nowhere").body()).contains("There is no such page");
    }

    @Test
    void the_header_says_who_where_and_on_which_business_date() {
        Visit visit = signedIn();
        HttpResponse<String> page = visit.submit(
                "/lots", "/workplace", Map.of("location", "MAIN", "businessDate", "2027-07-01", "back", "/lots"));

        assertThat(page.uri().getPath()).isEqualTo("/lots");
        assertThat(page.body()).contains("MAIN").contains("2027-07-01").contains("expired");
    }

    @Test
    void pages_speak_another_language() {
        Visit visit = signedIn();

        assertThat(visit.submit("/lots", "/language", Map.of("language", "de", "back", "/lots"))
                        .body())
                .contains("<html lang=\"de\"", "Chargennummer");
    }

    @Test
    void pages_run_no_scripts_of_others_and_none_inside_them() {
        HttpResponse<String> page = signedIn().open("/lots");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("script-src");
        assertThat(page.body()).doesNotContain("<style", "style=", "onclick", "javascript:");
    }

    @Test
    void files_of_the_api_are_handed_to_people_with_the_rights_that_programs_have() {
        ledger.command("users", """
                {"user": "rita", "password": "a password for rita", "roles": ["RECEIVER"]}""");
        Visit rita = new Visit(ledger.address());
        rita.signIn("rita", "a password for rita");

        assertThat(signedIn().open("/files/exports/movements").body()).startsWith("movement,kind,item");
        assertThat(signedIn().open("/files/audit-trail").body()).contains("LotCreated");
        assertThat(rita.open("/files/audit-trail").statusCode()).isEqualTo(403);
        assertThat(new Visit(ledger.address()).open("/files/audit-trail").body())
                .contains("Sign in");
    }

    private Visit signedIn() {
        Visit visit = new Visit(ledger.address());
        visit.signIn(RunningLedger.ADMINISTRATOR, RunningLedger.PASSWORD);
        return visit;
    }
}
