package com.lotledger.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.receiving.RunningLedger;
import tools.jackson.databind.JsonNode;

/** A warehouse with pumps, and somebody of each role that looks after them; all have the administrator's password. */
final class CareSite {

    private CareSite() {}

    static void open(RunningLedger ledger) {
        user(ledger, "rita", "RECEIVER");
        user(ledger, "quinn", "QUALITY");
        user(ledger, "cora", "RECALL_COORDINATOR");
        user(ledger, "otto", "AUDITOR");
        ledger.command("locations", """
                {"location": "MAIN", "description": "Main warehouse"}""");
        ledger.command("stock-bins", """
                {"bin": "A", "description": "A shelf", "location": "MAIN"}""");
        ledger.command("items", """
                {"item": "PUMP", "description": "Infusion pump", "stockMeasure": "EA", "lotTracking": true}""");
    }

    /** Goods of one vendor. */
    static JsonNode received(RunningLedger ledger, String receipt, String lot, String quantity) {
        JsonNode received = ledger.commandOf("rita", "deliveries", """
                {"receipt": "%s", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-03-02",
                 "lines": [{"line": 1, "item": "PUMP", "received": "%s", "assignments":
                   [{"bin": "A", "quantity": "%s", "lotNumber": "%s"}]}]}""".formatted(receipt, quantity, quantity, lot));
        assertThat(received.has("position")).as(received.toString()).isTrue();
        ledger.ask("lots?item=PUMP", received);
        return received;
    }

    static Visit signedIn(RunningLedger ledger, String user) {
        Visit visit = new Visit(ledger.address());
        visit.signIn(user, RunningLedger.PASSWORD);
        return visit;
    }

    private static void user(RunningLedger ledger, String name, String role) {
        ledger.command("users", """
                {"user": "%s", "roles": ["%s"], "password": "%s"}""".formatted(name, role, RunningLedger.PASSWORD));
    }
}
