package com.lotledger.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lotledger.standalone.receiving.RunningLedger;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Cora runs a recall, and Otto a drill, with nothing but a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallPagesIT {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Pattern ARCHIVE = Pattern.compile("href=\"(/files/recalls/RC%2F1/dossiers/\\d+/archive)\"");
    private static final Pattern POSITION = Pattern.compile("id=\"dossier-(\\d+)\"");

    private RunningLedger ledger;

    @BeforeAll
    void start(@TempDir Path directory) {
        ledger = RunningLedger.in(directory, "--lotledger.hold-recalls-every=1s");
        CareSite.open(ledger);
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void a_recall_runs_from_the_first_call_to_closing_and_dossier_by_page_alone_R_W04_R_W07_R_W12_R_X28() {
        CareSite.received(ledger, "D-1", "A1", "60");
        shipped("S-1", "A1", "10");
        Visit cora = CareSite.signedIn(ledger, "cora");

        String preview =
                cora.submit("/recalls/new", "/recalls/preview", scope()).body();
        assertThat(preview).contains("id=\"preview-deliveries\">1<", "id=\"preview-customers\">1<", "released");
        assertThat(preview).doesNotContain("<html");
        HttpResponse<String> refused =
                cora.submit("/recalls/new", "/recalls", with(scope(), "recall", "RC/1", "criteria[0].line", "x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"criterion-0-line-wrong\"", "id=\"recall-number-wrong\"", "value=\"RC/1\"");

        HttpResponse<String> opened = cora.submit(
                "/recalls/new",
                "/recalls",
                with(
                        scope(),
                        "recall",
                        "RC/1",
                        "number",
                        "RC 1 of 2026",
                        "recallClass",
                        "CLASS_2",
                        "effectivenessLevel",
                        "A",
                        "reason",
                        "The vendor called"));
        assertThat(opened.uri().getRawPath()).isEqualTo("/recalls/RC%2F1");
        assertThat(opened.body()).contains("RC 1 of 2026", "opened", "Confirm and hold");

        assertThat(post(cora, "", "confirm", "reason", "It leaks").body()).contains("confirmed", "Close the case");
        shipped("S-2", "A1", "1");
        until(cora, "", "All covered stock is held");
        until(cora, "/stopped", "S-2");
        assertThat(cora.open("/recalls/RC%2F1/shipments").body()).contains("Nothing was shipped");
        assertThat(cora.open("/recalls/RC%2F1/deliveries").body()).contains("recalled", "60 EA");

        assertThat(cora.open("/recalls/RC%2F1/consignees").body()).contains("+49 30 555 0101", "not yet");
        told(
                cora,
                "notify",
                "notification",
                "N-1",
                "notifiedOn",
                "2026-03-05",
                "method",
                "TELEPHONE",
                "contact",
                "Ms Berg");
        told(
                cora,
                "respond",
                "response",
                "R-1",
                "respondedOn",
                "2026-03-06",
                "onHand[0].item",
                "PUMP",
                "onHand[0].lotNumber",
                "A1",
                "onHand[0].quantity",
                "4");
        told(
                cora,
                "check",
                "check",
                "C-1",
                "checkedOn",
                "2026-03-07",
                "method",
                "VISIT",
                "effective",
                "yes",
                "finding",
                "All locked away");
        assertThat(cora.open("/recalls/RC%2F1/consignees/CLINIC").body())
                .contains("Ms Berg", "PUMP A1: 4", "had followed", "All locked away");

        HttpResponse<String> notYet = post(cora, "", "close", "reason", "Done");
        assertThat(notYet.statusCode()).isEqualTo(422);
        assertThat(notYet.body()).contains("R-W12", "id=\"close-unaccountedReason-wrong\"", ">Done</textarea>");

        explained(cora, "E-1", "9");
        assertThat(post(cora, "/balance", "retract", "variance", "E-1", "reason", "Counted again")
                        .body())
                .contains("Explanation retracted");
        explained(cora, "E-2", "10");
        destroyed("50");
        assertThat(cora.open("/recalls/RC%2F1/balance").body()).contains("100.00 %");

        dossier(cora, 1);
        assertThat(post(cora, "", "close", "reason", "Every unit is accounted for")
                        .body())
                .contains("closed");
        dossier(cora, 2);
        Matcher built = POSITION.matcher(cora.open("/recalls/RC%2F1/dossiers").body());
        assertThat(built.find()).isTrue();
        String later = built.group(1);
        assertThat(built.find()).isTrue();
        assertThat(cora.open("/recalls/RC%2F1/dossiers/compare?from=" + built.group(1) + "&to=" + later)
                        .body())
                .contains("timeline", "Case closed");
        assertThat(cora.open("/recalls/RC%2F1/timeline").body())
                .contains("Opened", "All stock held", "Movement stopped", "Effectiveness checked", "Closed");
        assertThat(cora.open("/recalls/RC%2F1/communications").body())
                .contains("Consignee told", "CLINIC")
                .doesNotContain("Movement stopped");
        assertThat(cora.open("/recalls?status=CLOSED").body()).contains("href=\"/recalls/RC%2F1\"");
    }

    @Test
    void a_case_is_narrowed_while_it_is_open_and_given_up_R_W03() {
        CareSite.received(ledger, "D-7", "C1", "5");
        Visit cora = CareSite.signedIn(ledger, "cora");
        cora.submit(
                "/recalls/new",
                "/recalls",
                Map.of(
                        "recall", "RC-7",
                        "number", "7",
                        "recallClass", "CLASS_3",
                        "criteria[0].receipt", "D-7",
                        "reason", "Looks odd"));

        assertThat(cora.open("/recalls/RC-7/scope").body()).contains("value=\"D-7\"");
        assertThat(cora.submit(
                                "/recalls/RC-7/scope",
                                "/recalls/RC-7/scope",
                                Map.of("criteria[0].item", "PUMP", "another", "1"))
                        .body())
                .contains("id=\"criterion-1-item\"");
        HttpResponse<String> changed = cora.submit(
                "/recalls/RC-7/scope",
                "/recalls/RC-7/scope",
                Map.of("criteria[0].item", "PUMP", "criteria[0].lotNumbers", "C1\n", "reason", "One lot only"));
        assertThat(changed.uri().getPath()).isEqualTo("/recalls/RC-7/deliveries");
        assertThat(changed.body()).contains("D-7 / 1");
        assertThat(cora.submit(
                                "/recalls/RC-7/deliveries",
                                "/recalls/RC-7/exclude",
                                Map.of("item", "PUMP", "lotNumber", "C1", "reason", "It is sound"))
                        .body())
                .contains("The case covers no delivery", "id=\"include-0\"");
        assertThat(cora.submit("/recalls/RC-7", "/recalls/RC-7/cancel", Map.of("reason", "A false alarm"))
                        .body())
                .contains("given up")
                .doesNotContain("id=\"confirm\"");
    }

    @Test
    void only_who_may_is_shown_the_forms_and_the_dossiers_R_W14_R_X11() {
        Visit rita = CareSite.signedIn(ledger, "rita");

        assertThat(rita.open("/recalls").body()).doesNotContain("id=\"new-recall\"");
        assertThat(rita.submit(
                                "/recalls/new",
                                "/recalls",
                                with(scope(), "recall", "RC-9", "number", "9", "recallClass", "CLASS_1", "reason", "x"))
                        .body())
                .contains("R-X11");
        assertThat(rita.open("/recalls/NONE").statusCode()).isEqualTo(404);
        assertThat(rita.open("/recalls/NONE/dossiers").statusCode()).isEqualTo(403);
    }

    @Test
    void a_drill_is_run_against_the_clock_and_signed_by_page_R_X29() {
        CareSite.received(ledger, "D-8", "L8", "20");
        Visit otto = CareSite.signedIn(ledger, "otto");
        assertThat(otto.submit("/drills", "/drills", Map.of("drill", "DR/1", "item", "PUMP"))
                        .body())
                .contains("R-X29", "id=\"drill-lotNumber-wrong\"");

        HttpResponse<String> started =
                otto.submit("/drills", "/drills", Map.of("drill", "DR/1", "item", "PUMP", "lotNumber", "L8"));
        assertThat(started.uri().getRawPath()).isEqualTo("/drills/DR%2F1");
        assertThat(started.body()).contains("role=\"timer\"", "data-since=\"20");
        assertThat(phase(otto, "RECONCILED").body()).contains("the lot is identified first");
        phase(otto, "IDENTIFIED");
        phase(otto, "TRACED_FORWARD");
        phase(otto, "TRACED_BACK");
        assertThat(phase(otto, "RECONCILED").body()).contains("100.00 %", "id=\"sign\"");
        assertThat(otto.submit("/drills/DR%2F1", "/drills/DR%2F1/sign", Map.of("remarks", "Nothing was wanting"))
                        .body())
                .contains("Nothing was wanting")
                .doesNotContain("id=\"sign\"");

        assertThat(otto.open("/drills").body()).contains("class=\"bar GOAL\"", "within the goal", "id=\"trend\"");
        assertThat(otto.open("/files/drills/DR%2F1/report").body()).startsWith("%PDF");
        assertThat(otto.submit("/drills", "/drills", Map.of("drill", "DR-2", "seed", "Tuesday"))
                        .body())
                .contains("Drawn with the seed Tuesday");
    }

    private static HttpResponse<String> phase(Visit visit, String phase) {
        return visit.submit("/drills/DR%2F1", "/drills/DR%2F1/phase", Map.of("phase", phase));
    }

    private static void dossier(Visit visit, int ready) {
        post(visit, "/dossiers", "dossiers", "position", "");
        String page = await().atMost(LONGEST)
                .until(
                        () -> visit.open("/recalls/RC%2F1/dossiers").body(),
                        shown -> ARCHIVE.matcher(shown).results().count() == ready);
        assertThat(page).doesNotContain("every 2s");
        Matcher archive = ARCHIVE.matcher(page);
        assertThat(archive.find()).isTrue();
        assertThat(visit.open(archive.group(1)).body()).startsWith("PK");
    }

    private static void explained(Visit visit, String name, String quantity) {
        assertThat(post(
                                visit,
                                "/balance",
                                "explain",
                                "variance",
                                name,
                                "item",
                                "PUMP",
                                "lotNumber",
                                "A1",
                                "customer",
                                "CLINIC",
                                "quantity",
                                quantity,
                                "reasonCode",
                                "USED",
                                "reason",
                                "Used before the call")
                        .body())
                .contains("Units explained", quantity + " × PUMP A1");
    }

    private static void told(Visit visit, String form, String... fields) {
        HttpResponse<String> page = post(visit, "/consignees/CLINIC", "consignees/CLINIC/" + form, fields);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    }

    private static HttpResponse<String> post(Visit visit, String page, String form, String... fields) {
        return visit.submit("/recalls/RC%2F1" + page, "/recalls/RC%2F1/" + form, with(Map.of(), fields));
    }

    private static void until(Visit visit, String page, String shown) {
        await().atMost(LONGEST)
                .untilAsserted(() ->
                        assertThat(visit.open("/recalls/RC%2F1" + page).body()).contains(shown));
    }

    private static Map<String, String> scope() {
        return Map.of("criteria[0].item", "PUMP", "criteria[0].lotNumbers", "A1");
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int each = 0; each < more.length; each += 2) {
            all.put(more[each], more[each + 1]);
        }
        return all;
    }

    private void shipped(String movement, String lot, String quantity) {
        JsonNode answer =
                ledger.commandOf("rita", "lots/PUMP/" + lot + "/ship-stock", """
                {"movement": "%s", "quantity": "%s", "bin": "A",
                 "customer": {"code": "CLINIC", "name": "Clinic", "contact": "+49 30 555 0101"}}""".formatted(movement, quantity));
        if (answer.has("position")) {
            ledger.ask("lots?item=PUMP", answer);
        }
    }

    private void destroyed(String quantity) {
        JsonNode answer = ledger.commandOf("rita", "lots/PUMP/A1/write-off-stock", """
                {"movement": "W-1", "quantity": "%s", "bin": "A", "status": "RECALLED", "cause": "DESTROYED",
                 "witness": "Wil", "reason": "Recalled"}""".formatted(quantity));
        assertThat(answer.has("position")).as(answer.toString()).isTrue();
        ledger.ask("recalls/RC%2F1", answer);
    }
}
