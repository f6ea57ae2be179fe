package com.lotledger.standalone.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lotledger.standalone.receiving.RunningLedger;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rita receives and ships, Quinn judges; the lot's mass balance is right at every step. */
class LifeOfALotIT {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static RunningLedger ledger;

    @BeforeAll
    static void start(@TempDir Path directory) {
        ledger = RunningLedger.in(directory.resolve("data"));
        user("rita", "\"RECEIVER\"");
        user("quinn", "\"QUALITY\"");
        user("both", "\"RECEIVER\", \"QUALITY\"");
        ledger.command("locations", """
                {"location": "MAIN", "description": "Main warehouse"}""");
        ledger.command("locations/MAIN/change-quality-preferences", """
                {"preferences": {"receiveIntoQuarantine": true, "posterMayRelease": false}}""");
        bin("A");
        bin("B");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void from_the_receipt_to_the_last_unit_shipped_and_one_returned_every_unit_is_accounted_for_R_S02_R_S13() {
        lot("LIFE", "100");
        refused(move("rita", "LIFE", "ship-stock", """
                {"movement": "L-0", "quantity": "1", "bin": "A", "customer": {"code": "CLINIC"}}"""), "R-S10");
        moved(move("quinn", "LIFE", "release-stock", """
                {"movement": "L-1", "quantity": "90", "reasonCode": "COA", "reason": "Certificate in order"}"""));
        moved(move("quinn", "LIFE", "reject-stock", """
                {"movement": "L-2", "reasonCode": "DAMAGED", "reason": "Cartons wet"}"""));
        moved(move("rita", "LIFE", "transfer-stock", """
                {"movement": "L-3", "quantity": "40", "bin": "A", "toBin": "B", "status": "RELEASED"}"""));
        balanced(moved(move("rita", "LIFE", "ship-stock", """
                {"movement": "L-4", "quantity": "40", "bin": "B", "customer": {"code": "CLINIC"}}""")), "60", "40", "0");
        balanced(moved(move("rita", "LIFE", "return-stock-from-customer", """
                {"movement": "L-5", "quantity": "1", "bin": "A", "customer": "CLINIC", "reason": "One too many"}""")), "61", "40", "1");
        refused(move("rita", "LIFE", "return-stock-from-customer", """
                {"movement": "L-6", "quantity": "40", "bin": "A", "customer": "CLINIC", "reason": "All of it"}"""), "R-S13");
        JsonNode destroyed = moved(move("rita", "LIFE", "write-off-stock", """
                {"movement": "L-7", "quantity": "10", "bin": "A", "status": "REJECTED", "cause": "DESTROYED",
                 "witness": "Wil", "reason": "Cartons wet"}"""));
        assertThat(ledger.ask("lots/LIFE/L1", destroyed)
                        .path("recentDeliveries")
                        .path(0)
                        .path("destroyed")
                        .asString())
                .isEqualTo("10");
        moved(move("quinn", "LIFE", "release-stock", """
                {"movement": "L-8", "reasonCode": "INSPECTED", "reason": "Seal unbroken"}"""));
        JsonNode last = moved(move("rita", "LIFE", "ship-stock", """
                {"movement": "L-9", "quantity": "51", "bin": "A", "customer": {"code": "HOSPITAL"}}"""));

        balanced(last, "0", "91", "1");
        JsonNode customers = ledger.ask("lots/LIFE/L1/customers", last).path("entries");
        assertThat(customers.path(0).path("quantities").path("withCustomer").asString())
                .isEqualTo("39");
        assertThat(customers.path(1).path("quantities").path("withCustomer").asString())
                .isEqualTo("51");
        refused(move("rita", "LIFE", "ship-stock", """
                {"movement": "L-10", "quantity": "1", "bin": "A", "customer": {"code": "CLINIC"}}"""), "R-S02");
    }

    @Test
    void a_file_of_movements_is_imported_as_it_was_exported_R_X01() {
        lot("FILE", "10");
        moved(move("quinn", "FILE", "release-stock", """
                {"movement": "F-1", "reasonCode": "COA", "reason": "=Certificate \\"in\\" order"}"""));
        moved(move("rita", "FILE", "transfer-stock", """
                {"movement": "F-2", "quantity": "4", "bin": "A", "toBin": "B"}"""));
        JsonNode last = moved(move("rita", "FILE", "ship-stock", """
                {"movement": "F-3", "quantity": "2", "bin": "B", "documentNumber": "DN 1", "order": "SO-1",
                 "customer": {"code": "C-1", "name": "Clinic, east", "contact": "+49 30 555 0101"}}"""));
        ledger.ask("stock-movements/F-3", last);

        String exported = ledger.text("rita", "exports/movements?item=FILE");
        JsonNode started = ledger.upload("both", "imports/movements", exported);
        String id = started.path("id").asString();
        await().atMost(LONGEST).until(() -> state(id), "FINISHED"::equals);

        assertThat(exported.lines()).hasSize(4);
        JsonNode ended = ledger.get("both", "imports/" + id);
        assertThat(ended.path("unchanged").path("records").asInt())
                .as(ended.toString())
                .isEqualTo(3);
        assertThat(ended.path("received").path("records").asInt()).isZero();
        assertThat(ended.path("refused").path("records").asInt()).isZero();
    }

    private static String state(String id) {
        return ledger.get("both", "imports/" + id).path("state").asString();
    }

    private static void user(String name, String roles) {
        ledger.command("users", """
                {"user": "%s", "roles": [%s], "password": "%s"}""".formatted(name, roles, RunningLedger.PASSWORD));
    }

    private static void bin(String code) {
        ledger.command("stock-bins", """
                {"bin": "%s", "description": "A shelf", "location": "MAIN"}""".formatted(code));
    }

    /** An item whose lot L1 lies in bin A, in quarantine. */
    private static void lot(String item, String quantity) {
        ledger.command("items", """
                {"item": "%s", "description": "An item", "stockMeasure": "EA", "lotTracking": true}""".formatted(item));
        moved(ledger.commandOf("rita", "deliveries", """
                {"receipt": "%1$s-1", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-03-02",
                 "lines": [{"line": 1, "item": "%1$s", "received": "%2$s", "assignments":
                   [{"bin": "A", "quantity": "%2$s", "lotNumber": "L1"}]}]}""".formatted(item, quantity)));
    }

    private static JsonNode move(String user, String item, String command, String body) {
        return ledger.commandOf(user, "lots/" + item + "/L1/" + command, body);
    }

    private static JsonNode moved(JsonNode answer) {
        assertThat(answer.path("violations").toString()).isEmpty();
        return answer;
    }

    private static void refused(JsonNode answer, String rule) {
        assertThat(answer.path("violations").path(0).path("rule").asString()).isEqualTo(rule);
    }

    private static void balanced(JsonNode answer, String onHand, String shipped, String returned) {
        JsonNode total = ledger.ask("lots/LIFE/L1/mass-balance", answer).path("total");
        assertThat(total.path("received").asString()).isEqualTo("100");
        assertThat(total.path("onHand").asString()).isEqualTo(onHand);
        assertThat(total.path("shipped").asString()).isEqualTo(shipped);
        assertThat(total.path("returnedByCustomers").asString()).isEqualTo(returned);
    }
}
