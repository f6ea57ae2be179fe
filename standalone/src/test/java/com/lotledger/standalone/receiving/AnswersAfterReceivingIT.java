package com.lotledger.standalone.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every test has items and receipts of its own, so that all of them run on one program in any order. */
class AnswersAfterReceivingIT {

    private static RunningLedger ledger;

    @BeforeAll
    static void start(@TempDir Path directory) {
        ledger = RunningLedger.in(directory.resolve("data"));
        ledger.command("locations", """
                {"location": "MAIN", "description": "Main warehouse"}""");
        bin("A-01", "STOCK");
        bin("A-02", "STOCK");
        bin("OUT-01", "OUT");
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    @Test
    void posting_adds_what_was_received_to_its_bins_in_the_stock_measure_R_H01() {
        trackedItem("H01");
        JsonNode posted = deliver("H01-1", "H01", "2", """
                {"bin": "A-01", "quantity": "1.5", "lotNumber": "L1"}, {"bin": "A-02", "quantity": "0.5", "lotNumber": "L1"}""");

        JsonNode bins = ledger.ask("bin-quantities?item=H01", posted);

        assertThat(texts(bins, "bin")).containsExactly("A-01", "A-02");
        assertThat(texts(bins, "onHand")).containsExactly("30", "10");
        assertThat(texts(bins, "pending")).containsExactly("0", "0");
    }

    @Test
    void quantities_in_bins_add_up_exactly_by_item_bin_and_location_R_R04() {
        trackedItem("R04");
        deliver("R04-1", "R04", "0.000001", """
                {"bin": "A-01", "quantity": "0.000001", "lotNumber": "L1"}""");
        JsonNode posted = deliver("R04-2", "R04", "0.3", """
                {"bin": "A-01", "quantity": "0.1", "lotNumber": "L2"}, {"bin": "A-02", "quantity": "0.2", "lotNumber": "L1"}""");

        assertThat(texts(ledger.ask("bin-quantities/totals?by=item&item=R04", posted), "onHand"))
                .containsExactly("6.00002");
        assertThat(texts(ledger.ask("bin-quantities/totals?by=bin&item=R04", posted), "onHand"))
                .containsExactly("2.00002", "4");
        assertThat(texts(ledger.ask("bin-quantities/totals?by=location&item=R04", posted), "onHand"))
                .containsExactly("6.00002");
    }

    @Test
    void the_history_of_a_lot_lists_every_document_in_order_and_its_sum_is_the_stock_R_H07_R_R05_R_R10_R_R01() {
        trackedItem("R05");
        deliver("R05-1", "R05", "1", """
                {"bin": "A-01", "quantity": "1", "lotNumber": "L1"}""");
        JsonNode posted = deliver("R05-2", "R05", "2", """
                {"bin": "A-02", "quantity": "2", "lotNumber": "L1"}""");

        JsonNode history = ledger.ask("lot-history?item=R05&lotNumber=L1", posted);

        assertThat(texts(history, "receipt")).containsExactly("R05-1", "R05-2");
        assertThat(texts(history, "runningTotal")).containsExactly("20", "60");
        assertThat(history.path("currentTotal").asString()).isEqualTo("60");
        assertThat(ledger.ask("lots/R05/L1", posted).path("lot").path("onHand").asString())
                .isEqualTo("60");
    }

    @Test
    void history_shows_each_quantity_as_the_document_has_it_and_in_the_stock_measure_R_L12() {
        trackedItem("L12");
        JsonNode posted = deliver("L12-1", "L12", "1.5", """
                {"bin": "A-01", "quantity": "1.5", "lotNumber": "L1"}""");

        JsonNode history = ledger.ask("lot-history?item=L12&lotNumber=L1", posted);

        assertThat(texts(history, "documentQuantity")).containsExactly("1.5");
        assertThat(texts(history, "documentMeasure")).containsExactly("BOX");
        assertThat(texts(history, "stockQuantity")).containsExactly("30");
        assertThat(texts(history, "stockMeasure")).containsExactly("PACK");
    }

    @Test
    void an_assignment_to_a_lot_shows_the_expiry_date_of_the_lot_R_E09() {
        trackedItem("E09");
        JsonNode posted = deliver("E09-1", "E09", "1", """
                {"bin": "A-01", "quantity": "1", "lotNumber": "L1", "lot": {"purchasedOn": "2026-01-31"}}""");

        JsonNode line =
                ledger.ask("purchase-receipts/E09-1", posted).path("lines").path(0);

        assertThat(line.path("assignments").path(0).path("lotExpiration").asString())
                .isEqualTo("2026-02-28");
    }

    @Test
    void a_lot_made_by_a_receipt_is_of_the_items_line_and_the_receipts_vendor_R_D10() {
        trackedItem("D10");
        JsonNode posted = deliver("D10-1", "D10", "1", """
                {"bin": "A-01", "quantity": "1", "lotNumber": "L1"}""");

        JsonNode lot = ledger.ask("lots/D10/L1", posted).path("lot");

        assertThat(lot.path("item").asString()).isEqualTo("D10");
        assertThat(lot.path("vendor").asString()).isEqualTo("ACME");
    }

    @Test
    void naming_the_lot_of_another_item_makes_a_lot_of_its_own_R_G13() {
        trackedItem("G13-A");
        trackedItem("G13-B");
        deliver("G13-1", "G13-A", "1", """
                {"bin": "A-01", "quantity": "1", "lotNumber": "L13"}""");
        JsonNode posted = deliver("G13-2", "G13-B", "2", """
                {"bin": "A-01", "quantity": "2", "lotNumber": "L13"}""");

        assertThat(texts(ledger.ask("bin-quantities?lot=L13", posted), "item")).containsExactly("G13-A", "G13-B");
        assertThat(texts(ledger.ask("bin-quantities?lot=L13", posted), "onHand"))
                .containsExactly("20", "40");
    }

    @Test
    void where_a_typed_quantity_lies_follows_from_the_put_away_bin_when_nobody_assigns_it_R_G05() {
        untrackedItem("G05");
        ledger.command("items/G05/choose-put-away-bin", """
                {"location": "MAIN", "bin": "A-02"}""");
        JsonNode posted = deliver("G05-1", "G05", "2.5", "");

        JsonNode bins = ledger.ask("bin-quantities?item=G05", posted);

        assertThat(texts(bins, "bin")).containsExactly("A-02");
        assertThat(texts(bins, "onHand")).containsExactly("50");
    }

    @Test
    void stock_without_a_lot_belongs_to_no_lot_also_when_tracking_begins_later_R_R03_R_R06() {
        untrackedItem("R03");
        deliver("R03-1", "R03", "1", """
                {"bin": "A-01", "quantity": "1"}""");
        ledger.command("items/R03/enable-lot-tracking", "{}");
        JsonNode posted = deliver("R03-2", "R03", "2", """
                {"bin": "A-01", "quantity": "2", "lotNumber": "L1"}""");

        assertThat(texts(ledger.ask("lots?item=R03", posted), "onHand")).containsExactly("40");
        assertThat(texts(ledger.ask("lot-history?item=R03&lotNumber=L1", posted), "receipt"))
                .containsExactly("R03-2");
        assertThat(texts(ledger.ask("bin-quantities?item=R03", posted), "onHand"))
                .containsExactlyInAnyOrder("20", "40");
    }

    @Test
    void what_a_lot_received_stays_in_its_history_when_tracking_ends_R_R07() {
        trackedItem("R07");
        deliver("R07-1", "R07", "1", """
                {"bin": "A-01", "quantity": "1", "lotNumber": "L1"}""");
        JsonNode ended = ledger.command("items/R07/disable-lot-tracking", """
                {"reason": "No longer a medicine"}""");

        assertThat(texts(ledger.ask("lot-history?item=R07&lotNumber=L1", ended), "receipt"))
                .containsExactly("R07-1");
    }

    @Test
    void a_bin_of_others_never_holds_stock_of_ours_R_B13_R_G07() {
        untrackedItem("B13");
        JsonNode refused = deliver("B13-1", "B13", "1", """
                {"bin": "OUT-01", "quantity": "1"}""");
        JsonNode posted = deliver("B13-2", "B13", "1", """
                {"bin": "A-01", "quantity": "1"}""");

        assertThat(refused.path("violations").path(0).path("rule").asString()).isEqualTo("R-B14");
        assertThat(texts(ledger.ask("bin-quantities?item=B13", posted), "bin")).containsExactly("A-01");
    }

    @Test
    void bins_are_defined_and_retired_by_administrators_only_R_B12_R_X11() {
        ledger.command("users", """
                {"user": "dora", "roles": ["RECEIVER"], "password": "%s"}""".formatted(RunningLedger.PASSWORD));

        JsonNode defining = ledger.commandOf("dora", "stock-bins", """
                {"bin": "B12", "description": "Dora's own", "location": "MAIN"}""");
        JsonNode retiring = ledger.commandOf("dora", "stock-bins/A-01/discontinue-stock-bin", """
                {"reason": "Too high up"}""");

        assertThat(List.of(defining, retiring)).allSatisfy(refused -> {
            assertThat(refused.path("status").asInt()).isEqualTo(403);
            assertThat(refused.path("violations").path(0).path("rule").asString())
                    .isEqualTo("R-X11");
        });
    }

    private static void bin(String code, String type) {
        ledger.command("stock-bins", """
                {"bin": "%s", "description": "A shelf", "location": "MAIN", "binType": "%s"}""".formatted(code, type));
    }

    private static void trackedItem(String code) {
        item(code, true);
    }

    private static void untrackedItem(String code) {
        item(code, false);
    }

    /** Bought in boxes of 20 packs; its lots keep a month from their purchase. */
    private static void item(String code, boolean lotTracking) {
        ledger.command("items", """
                {"item": "%s", "description": "An item", "stockMeasure": "PACK", "lotTracking": %s,
                 "expiryPolicy": {"kind": "PERIOD", "length": 1, "unit": "MONTHS", "from": "PURCHASE_DATE"},
                 "purchaseMeasures": [{"measure": "BOX", "factor": "20"}]}""".formatted(code, lotTracking));
    }

    private static JsonNode deliver(String receipt, String item, String boxes, String assignments) {
        return ledger.command("deliveries", """
                {"receipt": "%s", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-02-14",
                 "lines": [{"line": 1, "item": "%s", "received": "%s", "measure": "BOX", "assignments": [%s]}]}""".formatted(receipt, item, boxes, assignments));
    }

    private static List<String> texts(JsonNode page, String field) {
        return StreamSupport.stream(page.path("entries").spliterator(), false)
                .map(entry -> entry.path(field).asString())
                .toList();
    }
}
