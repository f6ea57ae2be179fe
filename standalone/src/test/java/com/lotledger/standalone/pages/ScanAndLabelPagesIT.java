package com.lotledger.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.receiving.RunningLedger;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanAndLabelPagesIT {

    private RunningLedger ledger;
    private Visit visit;

    @BeforeAll
    void goods_with_and_without_a_gtin_lie_in_bins_with_and_without_a_gln(@TempDir Path directory) {
        ledger = RunningLedger.in(directory, "--lotledger.scanning.separator=|");
        LabelledGoods.define(ledger);
        ledger.command("locations", "{\"location\": \"EAST\", \"description\": \"Hall east\"}");
        ledger.command("stock-bins", "{\"bin\": \"E-01\", \"description\": \"Floor\", \"location\": \"EAST\"}");
        ledger.command("items", """
                {"item": "GAUZE", "description": "Gauze", "stockMeasure": "ROLL", "lotTracking": true}""");
        ledger.ask("lots?item=AMOX-500", ledger.command("deliveries", """
                {"receipt": "ACME-1", "vendor": "ACME", "location": "MAIN", "receivedOn": "2026-03-02", "lines": [
                  {"line": 1, "item": "AMOX-500", "received": "40", "assignments": [
                    {"bin": "A-01", "quantity": "40", "lotNumber": "B/24-7", "lot": {"expiresOn": "2027-06-30"}}]},
                  {"line": 2, "item": "AMOX-500", "received": "1", "assignments": [
                    {"bin": "A-01", "quantity": "1", "lotNumber": "B 7", "lot": {"expiresOn": "2027-06-30"}}]},
                  {"line": 3, "item": "GAUZE", "received": "1", "assignments": [
                    {"bin": "E-01", "quantity": "1", "lotNumber": "G1"}]}]}"""));
        visit = new Visit(ledger.address());
        visit.signIn(RunningLedger.ADMINISTRATOR, RunningLedger.PASSWORD);
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void a_label_leads_to_the_card_of_its_lot() {
        assertThat(path(scan("01" + LabelledGoods.GTIN + "17270630" + "10B/24-7")))
                .isEqualTo("/lots/AMOX-500/B/24-7");
        assertThat(path(scan("https://id.gs1.org/01/" + LabelledGoods.GTIN + "/10/B%2F24-7")))
                .isEqualTo("/lots/AMOX-500/B/24-7");
        assertThat(path(scan("91GAUZE|92G1"))).isEqualTo("/lots/GAUZE/G1");
        assertThat(path(scan("B/24"))).isEqualTo("/lots/AMOX-500/B/24-7");
    }

    @Test
    void a_label_without_a_lot_leads_to_the_lots_of_its_item() {
        assertThat(scan(LabelledGoods.GTIN).uri()).hasPath("/lots").hasQuery("item=AMOX-500");
        assertThat(scan("GAUZE").uri()).hasPath("/lots").hasQuery("item=GAUZE");
    }

    @Test
    void a_label_of_a_bin_leads_to_it() {
        assertThat(path(scan("]C14140614141000418254A-01"))).isEqualTo("/bins/bin/A-01");
        assertThat(path(scan("E-01"))).isEqualTo("/bins/bin/E-01");
    }

    @Test
    void what_nothing_is_known_by_is_told_with_the_part_that_is_wrong() {
        assertThat(scan("01" + LabelledGoods.GTIN + "10NONE").body()).contains("There is no lot NONE of item AMOX-500");
        assertThat(scan("0109506000134351").body()).contains("its check digit is 1 where 2 belongs");
        assertThat(scan("01" + LabelledGoods.GTIN + "10AB17261231").body())
                .contains("no separators", "(10)AB(17)261231");
    }

    @Test
    void the_label_of_a_lot_is_shown_drawn_and_printed_R_V06() {
        String label = "/labels/lots/AMOX-500/B%2F24-7";

        assertThat(visit.open("/lots/AMOX-500/B%2F24-7").body()).contains("href=\"" + label + "\"");
        assertThat(visit.open(label).body())
                .contains(
                        "(01)" + LabelledGoods.GTIN + " (17)270630 (10)B/24-7",
                        "alt=\"GS1 DataMatrix (01)",
                        "EXP 2027-06-30");
        assertThat(visit.open(label + "/dots.svg").headers().firstValue("Content-Type"))
                .contains("image/svg+xml");
        assertThat(visit.open(label + "/bars.svg").body()).contains("<svg");
        assertThat(visit.open(label + "/label.pdf").body()).startsWith("%PDF");
    }

    @Test
    void an_item_without_a_gtin_has_labels_of_this_house() {
        assertThat(visit.open("/labels/lots/GAUZE/G1").body()).contains("(91)GAUZE (92)G1");
    }

    @Test
    void a_lot_number_that_a_label_cannot_tell_is_refused_with_its_reason_R_V06() {
        HttpResponse<String> refused = visit.open("/labels/lots/AMOX-500/B%207");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("BATCH/LOT (10) &quot;B 7&quot;: it holds signs other than", "R-V06");
    }

    @Test
    void the_label_of_a_bin_names_it_beside_the_gln_of_its_location_or_by_its_code() {
        assertThat(visit.open("/labels/bins/A-01").body()).contains("(414)0614141000418 (254)A-01");
        assertThat(visit.open("/labels/bins/E-01").body()).contains("alt=\"Code 128 E-01\"");
        assertThat(visit.open("/labels/bins/E-01/label.pdf").body()).startsWith("%PDF");
    }

    private HttpResponse<String> scan(String scanned) {
        return visit.open("/scan?scan=" + URLEncoder.encode(scanned, StandardCharsets.UTF_8));
    }

    private static String path(HttpResponse<String> answer) {
        return answer.uri().getPath();
    }
}
