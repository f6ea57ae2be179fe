package com.lotledger.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.lotledger.standalone.receiving.RunningLedger;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Quinn of quality looks at what waits, and decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityPagesIT {

    private RunningLedger ledger;

    @BeforeAll
    void goods_wait_for_a_verdict(@TempDir Path directory) {
        ledger = RunningLedger.in(directory);
        CareSite.open(ledger);
        ledger.command("locations/MAIN/change-quality-preferences", """
                {"preferences": {"receiveIntoQuarantine": true, "posterMayRelease": false}}""");
        CareSite.received(ledger, "D-1", "Q1", "60");
        CareSite.received(ledger, "D-2", "Q/2", "40");
    }

    @AfterAll
    void stop() {
        ledger.close();
    }

    @Test
    void what_waits_is_released_in_part_held_and_set_free_by_page_R_S06() {
        Visit quinn = CareSite.signedIn(ledger, "quinn");
        assertThat(quinn.open("/quality").body()).contains("Infusion pump", "60 EA", "RECEIVED", "rita");
        assertThat(quinn.open("/quality?status=ON_HOLD").body()).contains("Nothing waits for a verdict here");

        HttpResponse<String> released = judged(quinn, "Q1", Map.of("verdict", "RELEASE", "quantity", "25"));
        assertThat(released.uri().getPath()).isEqualTo("/quality/PUMP/Q1");
        assertThat(released.body()).contains("Recorded: Release", "35 EA", "25 EA", "Certificate seen");

        assertThat(judged(quinn, "Q1", Map.of("verdict", "HOLD", "part", "1:A:D-1"))
                        .body())
                .contains("before: released", "before: quarantined");
        assertThat(quinn.open("/quality?status=ON_HOLD&item=PUMP").body()).contains("Put on hold");
        assertThat(judged(quinn, "Q1", Map.of("verdict", "LIFT_HOLD")).body()).contains("Hold lifted");
        assertThat(judged(quinn, "Q1", Map.of("verdict", "REJECT")).body()).contains("rejected");
        assertThat(quinn.open("/quality?item=PUMP").body()).doesNotContain(">Q1<");
    }

    @Test
    void a_verdict_that_is_refused_keeps_what_was_typed_and_says_why_R_S02() {
        Visit quinn = CareSite.signedIn(ledger, "quinn");
        HttpResponse<String> refused =
                judged(quinn, "Q%2F2", Map.of("verdict", "RELEASE", "quantity", "41", "reason", "Looked at twice"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("R-S02", "Looked at twice", "value=\"41\"", "id=\"verdict-quantity-wrong\"");
        assertThat(judged(quinn, "Q%2F2", Map.of("verdict", "RELEASE", "reasonCode", "!"))
                        .body())
                .contains("R-X05");
    }

    @Test
    void nobody_but_quality_is_shown_the_form_R_X11() {
        Visit rita = CareSite.signedIn(ledger, "rita");
        assertThat(rita.open("/quality/PUMP/Q%2F2").body())
                .contains("Only quality gives verdicts")
                .doesNotContain("id=\"verdict\"");

        assertThat(judged(rita, "Q%2F2", Map.of("verdict", "RELEASE")).body()).contains("R-X11");
        assertThat(rita.open("/quality/PUMP/NONE").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> judged(Visit visit, String lot, Map<String, String> typed) {
        String page = "/quality/PUMP/" + lot;
        Map<String, String> fields = new HashMap<>(
                Map.of("movement", "V" + System.nanoTime(), "reasonCode", "COA", "reason", "Certificate seen"));
        fields.putAll(typed);
        return visit.submit(page, page, fields);
    }
}
