package com.lotledger.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.receiving.RunningLedger;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceivingPagesIT {

    private static final String GS = "\u001d";

    private RunningLedger ledger;
    private Visit visit;

    @BeforeAll
    void a_warehouse_with_two_bins_and_three_items(@TempDir Path directory) {
        ledger = RunningLedger.in(directory);
        LabelledGoods.define(ledger);
        ledger.command("stock-bins", "{\"bin\": \"A-02\", \"description\": \"Shelf 2\", \"location\": \"MAIN\"}");
        ledger.command("items", """
                {"item": "VIAL", "description": "Glass vial", "stockMeasure": "PIECE", "lotTracking": true,
                 "autoLotNumbers": true,
                 "expiryPolicy": {"kind": "PERIOD", "length": 24, "unit": "MONTHS", "from": "MANUFACTURE_DATE"}}""");
        ledger.ask(
                "items?item=VIAL",
                ledger.command(
                        "items", "{\"item\": \"GLOVES\", \"description\": \"Gloves\", \"stockMeasure\": \"BOX\"}"));
    }

    @BeforeEach
    void somebody_signs_in() {
        visit = new Visit(ledger.address());
        visit.signIn(RunningLedger.ADMINISTRATOR, RunningLedger.PASSWORD);
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void a_delivery_is_received_line_by_line_and_posted() {
        String receipt = started();

        addLine(receipt, 1, "AMOX-500", "25");
        assertThat(assign(receipt, 1, "A-1", "A-01", "15", "B2560119", Map.of("lot.expiresOn", "2027-06-30"))
                        .body())
                .contains("data-remaining=\"10\"", "B2560119", "Jun 30, 2027");
        assertThat(assign(receipt, 1, "A-2", "A-02", "10", "B2560120", Map.of("lot.expiresOn", "2027-07-31"))
                        .body())
                .contains("all assigned", "Every line is assigned.");
        String posted = visit.submit(receipt, receipt + "/post", Map.of()).body();

        assertThat(posted).contains(">posted<", "href=\"/lots/AMOX-500/B2560119\"", "/labels/lots/AMOX-500/B2560120");
        assertThat(posted).doesNotContain("id=\"scan-form\"", "id=\"add-line\"", "id=\"post\"");
        assertThat(visit.open("/lots/AMOX-500/B2560119").body()).contains("A-01", "Received");
    }

    @Test
    void a_refused_posting_shows_each_reason_at_its_line_and_keeps_everything() {
        String receipt = started();
        addLine(receipt, 1, "AMOX-500", "25");
        assign(receipt, 1, "A-1", "A-01", "15", "", Map.of());
        addLine(receipt, 2, "AMOX-500", "5");
        addLine(receipt, 3, "GLOVES", "4");
        assign(receipt, 3, "A-3", "A-02", "4", "", Map.of());

        String refused = visit.submit(receipt, receipt + "/post", Map.of()).body();

        assertThat(refused).contains("id=\"refused\"", "role=\"alert\"");
        assertThat(line(refused, 1))
                .contains("line 1: 15 of 25 PACK are assigned to bins", "15 PACK of AMOX-500 have no lot number");
        assertThat(line(refused, 2)).contains("under lot tracking, so its quantity must be assigned");
        assertThat(line(refused, 3)).contains("all assigned").doesNotContain("R-G");
        assertThat(visit.open(receipt).body()).contains("data-assignment=\"A-1\"", "data-assignment=\"A-3\"");
    }

    @Test
    void reasons_are_told_in_the_language_of_the_page() {
        String receipt = started();
        addLine(receipt, 1, "AMOX-500", "25");
        assign(receipt, 1, "A-1", "A-01", "15", "", Map.of());
        visit.submit(receipt, "/language", Map.of("language", "de", "back", receipt));

        String refused = visit.submit(receipt, receipt + "/post", Map.of()).body();

        assertThat(line(refused, 1))
                .contains(
                        "Position 1: 15 von 25 PACK sind Lagerfächern zugeordnet.",
                        "Position 1, Lagerfach A-01: 15 PACK von AMOX-500 haben keine Chargennummer.");
    }

    @Test
    void a_refused_assignment_says_what_is_wrong_at_its_field_and_keeps_what_was_typed() {
        String receipt = started();
        addLine(receipt, 1, "AMOX-500", "25");

        String refused =
                assign(receipt, 1, "A-1", "Z-99", "15", "2560119", Map.of()).body();

        assertThat(refused)
                .contains("value=\"Z-99\"", "value=\"2560119\"")
                .contains("the number 2560119 of a new lot does not start with a letter")
                .contains("expires by date, so its expiry date is required")
                .contains("data-remaining=\"25\"");
    }

    @Test
    void a_form_sent_twice_stores_once() {
        String receipt = started();
        addLine(receipt, 1, "AMOX-500", "25");
        addLine(receipt, 1, "AMOX-500", "25");
        Map<String, String> expires = Map.of("lot.expiresOn", "2027-06-30");
        assign(receipt, 1, "A-1", "A-01", "15", "B1", expires);

        assertThat(assign(receipt, 1, "A-1", "A-01", "15", "B1", expires).body())
                .contains("data-remaining=\"10\"");
    }

    @Test
    void the_expiry_date_of_a_new_lot_is_told_while_it_is_typed_R_E04_R_E07() {
        String receipt = started();
        addLine(receipt, 1, "VIAL", "100");
        String asked = receipt + "/lines/1/lot?quantity=60&lotNumber=V1";

        assertThat(visit.open(asked).body())
                .contains("New lot", "expiry counts from the manufacture date, which is missing", "40 PIECE");
        assertThat(visit.open(asked + "&lot.manufacturedOn=2026-01-31").body())
                .contains("Jan 31, 2028")
                .doesNotContain("class=\"wrong\"");
        assertThat(visit.open(receipt + "/lines/1/lot?quantity=101").body())
                .contains("its number is generated", "1 PIECE more than there are to assign");
    }

    @Test
    void numbers_are_generated_where_none_is_typed_R_G14() {
        String receipt = started();
        addLine(receipt, 1, "VIAL", "100");

        assertThat(assign(receipt, 1, "A-1", "A-01", "100", "", Map.of("lot.manufacturedOn", "2026-01-31"))
                        .body())
                .contains("number is generated", "Jan 31, 2028");
        assertThat(visit.submit(receipt, receipt + "/post", Map.of()).body())
                .contains(">posted<", "href=\"/lots/VIAL/1000");
    }

    @Test
    void an_assignment_and_a_line_are_taken_back_and_a_draft_is_given_up() {
        String receipt = started();
        addLine(receipt, 1, "GLOVES", "4");
        assign(receipt, 1, "A-1", "A-02", "4", "", Map.of());

        assertThat(visit.submit(receipt, receipt + "/lines/1/assignments/remove", Map.of("assignment", "A-1"))
                        .body())
                .contains("data-remaining=\"4\"");
        assertThat(visit.submit(receipt, receipt + "/lines/1/remove", Map.of()).body())
                .contains("id=\"no-lines\"");
        assertThat(visit.submit(receipt, receipt + "/abandon", Map.of("reason", "wrong vendor"))
                        .body())
                .contains(">given up<")
                .doesNotContain("id=\"post\"");
    }

    @Test
    void a_scan_makes_a_line_and_fills_its_lot_expiry_and_quantity() {
        String receipt = started();

        String filled = scan(
                        receipt,
                        "]d201" + LabelledGoods.GTIN + "17270630" + "10S-1" + GS + "3012" + GS + "21X99",
                        Map.of())
                .body();

        assertThat(filled)
                .contains("data-remaining=\"12\"", "value=\"S-1\"", "value=\"2027-06-30\"")
                .contains("Serial number X99 is not kept");
        assertThat(assign(
                                receipt,
                                1,
                                "A-1",
                                "414061414100041825" + "4A-01",
                                "12",
                                "S-1",
                                Map.of("lot.expiresOn", "2027-06-30"))
                        .body())
                .contains("all assigned", ">A-01<");
    }

    @Test
    void a_scan_without_a_quantity_asks_for_it_and_then_fills_the_lot() {
        String receipt = started();
        String label = "01" + LabelledGoods.GTIN + "17270630" + "10S-2";

        assertThat(scan(receipt, label, Map.of()).body()).contains("id=\"add-line\"", "value=\"AMOX-500\"", label);
        String filled = visit.submit(
                        receipt,
                        receipt + "/lines",
                        Map.of("line", "1", "item", "AMOX-500", "received", "7", "measure", "PACK", "scan", label))
                .body();

        assertThat(filled).contains("data-remaining=\"7\"", "value=\"S-2\"", "value=\"2027-06-30\"");
    }

    @Test
    void a_scanned_bin_fills_the_open_form_and_leaves_the_rest_of_it() {
        String receipt = started();
        addLine(receipt, 1, "AMOX-500", "25");

        String filled = scan(
                        receipt,
                        "]C14140614141000418254A-02",
                        Map.of("line", "1", "assignment", "A-9", "quantity", "3", "lotNumber", "B7"))
                .body();

        assertThat(filled).contains("value=\"A-02\"", "value=\"3\"", "value=\"B7\"", "value=\"A-9\"");
    }

    @Test
    void a_scan_that_is_wrong_or_can_be_read_in_two_ways_is_refused_with_reasons_and_readings() {
        String receipt = started();

        assertThat(scan(receipt, "0109506000134351" + "17271332", Map.of()).body())
                .contains("its check digit is 1 where 2 belongs", "month 13 does not exist");
        assertThat(scan(receipt, "01" + LabelledGoods.GTIN + "10AB17261231", Map.of())
                        .body())
                .contains("the scanner sent no separators")
                .contains(
                        "value=\"(01)" + LabelledGoods.GTIN + "(10)AB17261231\"",
                        "value=\"(01)" + LabelledGoods.GTIN + "(10)AB(17)261231\"");
        assertThat(scan(receipt, "(01)03400935251862", Map.of()).body()).contains("no item carries it");
    }

    @Test
    void open_receipts_are_listed_and_whoever_may_not_receive_is_shown_no_forms() {
        String receipt = started();
        ledger.command("users", """
                {"user": "ada", "password": "a password for ada", "roles": ["AUDITOR"]}""");
        Visit auditor = new Visit(ledger.address());
        auditor.signIn("ada", "a password for ada");

        assertThat(visit.open("/receiving").body()).contains("href=\"" + receipt + "\"", "id=\"start-receipt\"");
        assertThat(auditor.open("/receiving").body())
                .contains("href=\"" + receipt + "\"")
                .doesNotContain("id=\"start-receipt\"");
        assertThat(auditor.open(receipt).body()).doesNotContain("id=\"scan-form\"", "id=\"post\"");
    }

    @Test
    void a_receipt_without_a_vendor_is_not_started_and_keeps_what_was_typed() {
        String body = visit.submit(
                        "/receiving",
                        "/receiving",
                        Map.of(
                                "receipt",
                                "R-empty",
                                "vendor",
                                "",
                                "location",
                                "MAIN",
                                "receivedOn",
                                "2026-03-02",
                                "purchaseOrder",
                                "PO-7"))
                .body();

        assertThat(body).contains("vendor is required", "value=\"PO-7\"", "value=\"R-empty\"");
    }

    private String started() {
        HttpResponse<String> page = visit.submit(
                "/receiving",
                "/receiving",
                Map.of(
                        "receipt", "R-" + System.nanoTime(),
                        "vendor", "ACME",
                        "vendorName", "Acme Pharma",
                        "location", "MAIN",
                        "receivedOn", "2026-03-02"));
        assertThat(page.uri().getPath()).startsWith("/receiving/R-");
        return page.uri().getPath();
    }

    private void addLine(String receipt, int line, String item, String received) {
        assertThat(visit.submit(
                                receipt,
                                receipt + "/lines",
                                Map.of("line", Integer.toString(line), "item", item, "received", received))
                        .body())
                .contains("id=\"line-" + line + "\"");
    }

    private HttpResponse<String> assign(
            String receipt,
            int line,
            String assignment,
            String bin,
            String quantity,
            String lotNumber,
            Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.putAll(Map.of("assignment", assignment, "bin", bin, "quantity", quantity, "lotNumber", lotNumber));
        return visit.submit(receipt, receipt + "/lines/" + line + "/assignments", fields);
    }

    private HttpResponse<String> scan(String receipt, String scanned, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("scan", scanned);
        return visit.submit(receipt, receipt + "/scan", fields);
    }

    /** What the page says within one line. */
    private static String line(String page, int line) {
        Matcher found =
                Pattern.compile("(?s)id=\"line-" + line + "\".*?</article>").matcher(page);
        assertThat(found.find()).as("line " + line).isTrue();
        return found.group();
    }
}
