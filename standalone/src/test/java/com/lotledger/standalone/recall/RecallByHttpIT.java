package com.lotledger.standalone.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lotledger.standalone.receiving.RunningLedger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Cora hears that a vendor's item is bad, and everything from the first call to the closing goes over HTTP. */
class RecallByHttpIT {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static RunningLedger ledger;

    @BeforeAll
    static void start(@TempDir Path directory) {
        ledger = RunningLedger.in(directory.resolve("data"), "--lotledger.hold-recalls-every=1s");
        user("rita", "RECEIVER");
        user("cora", "RECALL_COORDINATOR");
        ledger.command("locations", """
                {"location": "MAIN", "description": "Main warehouse"}""");
        ledger.command("stock-bins", """
                {"bin": "A", "description": "A shelf", "location": "MAIN"}""");
        ledger.command("items", """
                {"item": "PUMP", "description": "A pump", "stockMeasure": "EA", "lotTracking": true}""");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void a_recall_runs_from_the_first_call_to_the_closing_by_http_alone_R_W04_R_W05_R_W07_R_W12() {
        delivery("D-1", "ACME", "A1", "60");
        delivery("D-2", "ACME", "A2", "40");
        delivery("D-3", "OTHER", "B1", "30");
        JsonNode shipped = lot("rita", "A1", "ship-stock", """
                {"movement": "S-1", "quantity": "10", "bin": "A",
                 "customer": {"code": "CLINIC", "name": "Clinic", "contact": "+49 30 555 0101"}}""");

        JsonNode preview = previewed(shipped);
        assertThat(preview.path("totals").path("deliveries").asInt()).isEqualTo(2);
        assertThat(preview.path("totals").path("customers").asInt()).isEqualTo(1);
        assertThat(preview.path("entries")
                        .path(0)
                        .path("quantities")
                        .path("withCustomers")
                        .asString())
                .isEqualTo("10");

        cora("recalls", """
                {"recall": "RC-1", "number": "RC 1", "recallClass": "CLASS_2", "effectivenessLevel": "A",
                 "scope": {"criteria": [{"item": "PUMP", "vendor": "ACME"}]}, "reason": "The vendor called"}""");
        JsonNode confirmed = cora("recalls/RC-1/confirm-recall", """
                {"previewedAt": %d, "reason": "Both lots leak"}""".formatted(
                        preview.path("position").asLong()));
        refused(ledger.commandOf("rita", "lots/PUMP/A1/ship-stock", """
                {"movement": "S-2", "quantity": "1", "bin": "A", "customer": {"code": "CLINIC"}}"""));
        until(
                "recalls/RC-1/stopped-movements",
                page -> page.path("entries").path(0).path("entry").asString().equals("S-2"));
        until(
                "recalls/RC-1",
                card -> !card.path("stopwatch").path("holdCompletedAt").isNull());
        refused(ledger.commandOf("rita", "lots/PUMP/A2/ship-stock", """
                {"movement": "S-3", "quantity": "1", "bin": "A", "customer": {"code": "CLINIC"}}"""));

        delivery("D-4", "ACME", "A3", "20");
        JsonNode later = until(
                "recalls/RC-1/deliveries",
                page -> page.path("entries")
                        .path(2)
                        .path("quantities")
                        .path("recalled")
                        .asString()
                        .equals("20"));
        assertThat(later.path("entries").path(2).path("held").path("later").asBoolean())
                .isTrue();

        cora("recalls/RC-1/notify-consignee", """
                {"notification": "CALL-1", "customer": "CLINIC", "notifiedOn": "2026-03-05", "method": "TELEPHONE",
                 "contact": "Ms Berg"}""");
        cora("recalls/RC-1/record-consignee-response", """
                {"response": "ANSWER-1", "customer": "CLINIC", "respondedOn": "2026-03-06",
                 "onHand": [{"item": "PUMP", "lotNumber": "A1", "quantity": "4"}]}""");
        cora("recalls/RC-1/record-effectiveness-check", """
                {"check": "CHECK-1", "customer": "CLINIC", "checkedOn": "2026-03-07", "method": "VISIT", "effective": true,
                 "finding": "All locked away"}""");
        lot("rita", "A1", "return-stock-from-customer", """
                {"movement": "R-1", "quantity": "4", "bin": "A", "customer": "CLINIC", "reason": "Recalled"}""");
        until(
                "recalls/RC-1/balance-sheet",
                sheet -> balance(sheet, "otherStock").equals("0")
                        && balance(sheet, "recalled").equals("114"));
        destroyed("A1", "54");
        destroyed("A2", "40");
        destroyed("A3", "20");
        JsonNode explained = cora("recalls/RC-1/explain-variance", """
                {"variance": "USED-1", "item": "PUMP", "lotNumber": "A1", "customer": "CLINIC", "quantity": "6",
                 "reasonCode": "USED", "reason": "Six were used before the call"}""");

        JsonNode sheet = ledger.ask("recalls/RC-1/balance-sheet", explained);
        assertThat(balance(sheet, "unaccounted")).isEqualTo("0");
        assertThat(balance(sheet, "destroyed")).isEqualTo("114");
        assertThat(sheet.path("items").path(0).path("percentAccounted").asInt()).isEqualTo(100);
        assertThat(sheet.path("items").path(0).path("returnedSince").asString()).isEqualTo("4");
        JsonNode consignee =
                ledger.ask("recalls/RC-1/consignees", explained).path("entries").path(0);
        assertThat(consignee.path("contact").asString()).isEqualTo("+49 30 555 0101");
        assertThat(consignee.path("effective").asBoolean()).isTrue();

        JsonNode closed = cora("recalls/RC-1/close-recall", """
                {"reason": "Every unit is accounted for"}""");
        JsonNode card = ledger.ask("recalls/RC-1", closed);
        assertThat(card.path("status").asString()).isEqualTo("CLOSED");
        assertThat(card.path("totals").path("deliveries").asInt()).isEqualTo(3);
        assertThat(card.path("progress").path("requiredChecks").asInt()).isEqualTo(1);
        JsonNode then = ledger.get(
                "cora",
                "recalls/RC-1?knownAtPosition=" + confirmed.path("position").asString());
        assertThat(then.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(then.path("totals").path("deliveries").asInt()).isEqualTo(2);
        assertThat(then.path("totals")
                        .path("balances")
                        .path(0)
                        .path("otherStock")
                        .asString())
                .isEqualTo("90");
    }

    private static JsonNode previewed(JsonNode after) {
        ledger.ask("lots/PUMP/A1", after);
        return ledger.commandOf("cora", "recall-previews", """
                {"criteria": [{"item": "PUMP", "vendor": "ACME"}]}""");
    }

    private static JsonNode until(String question, Predicate<JsonNode> shows) {
        return await().atMost(LONGEST).until(() -> ledger.get("cora", question), shows);
    }

    private static String balance(JsonNode sheet, String quantity) {
        return sheet.path("items").path(0).path("balance").path(quantity).asString();
    }

    private static void user(String name, String role) {
        ledger.command("users", """
                {"user": "%s", "roles": ["%s"], "password": "%s"}""".formatted(name, role, RunningLedger.PASSWORD));
    }

    private static void delivery(String receipt, String vendor, String lot, String quantity) {
        done(ledger.commandOf("rita", "deliveries", """
                {"receipt": "%s", "vendor": "%s", "location": "MAIN", "receivedOn": "2026-03-02",
                 "lines": [{"line": 1, "item": "PUMP", "received": "%s", "assignments":
                   [{"bin": "A", "quantity": "%s", "lotNumber": "%s"}]}]}""".formatted(receipt, vendor, quantity, quantity, lot)));
    }

    private static void destroyed(String lot, String quantity) {
        lot("rita", lot, "write-off-stock", """
                {"movement": "W-%s", "quantity": "%s", "bin": "A", "status": "RECALLED", "cause": "DESTROYED",
                 "witness": "Wil", "reason": "Recalled"}""".formatted(lot, quantity));
    }

    private static JsonNode lot(String user, String lot, String command, String body) {
        return done(ledger.commandOf(user, "lots/PUMP/" + lot + "/" + command, body));
    }

    private static JsonNode cora(String path, String body) {
        return done(ledger.commandOf("cora", path, body));
    }

    private static JsonNode done(JsonNode answer) {
        assertThat(answer.path("violations").toString()).isEmpty();
        assertThat(answer.has("position")).as(answer.toString()).isTrue();
        return answer;
    }

    private static void refused(JsonNode answer) {
        assertThat(answer.path("violations").path(0).path("rule").asString())
                .as(answer.toString())
                .isEqualTo("R-W05");
    }
}
