package com.lotledger.standalone.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The pass over the calendar and conflicts of expiry, as people outside meet them. */
class ExpiryInTheWholeIT {

    private static final String OFTEN = "--lotledger.announce-expiries-every=200ms";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void expiry_is_announced_once_and_not_again_after_a_restart_R_S23() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        try (RunningLedger ledger = RunningLedger.in(directory, OFTEN)) {
            prepare(ledger);
            ledger.command("items/X/change-shelf-life", """
                    {"shelfLife": {"announceDaysAhead": 30}}""");
            deliver(ledger, "R-1", "OLD", today.minusDays(1));
            deliver(ledger, "R-2", "SOON", today.plusDays(20));
            deliver(ledger, "R-3", "LATER", today.plusDays(400));

            awaitAnnouncement(ledger, "OLD");
            awaitAnnouncement(ledger, "SOON");
            assertThat(announcements(ledger, "OLD")).containsExactly("LotExpired by expiry-pass");
            assertThat(announcements(ledger, "SOON")).containsExactly("LotExpiryApproaching by expiry-pass");
        }
        try (RunningLedger ledger = RunningLedger.in(directory, OFTEN)) {
            deliver(ledger, "R-4", "OLD-TOO", today.minusDays(1));

            awaitAnnouncement(ledger, "OLD-TOO");

            assertThat(announcements(ledger, "OLD")).hasSize(1);
            assertThat(announcements(ledger, "SOON")).hasSize(1);
            assertThat(announcements(ledger, "LATER")).isEmpty();
        }
    }

    @Test
    void stock_of_another_expiry_date_is_released_only_after_the_conflict_is_settled_R_S20() {
        LocalDate expires = LocalDate.of(2099, 3, 31);
        try (RunningLedger ledger = RunningLedger.in(directory)) {
            prepare(ledger);
            ledger.command("users", """
                    {"user": "quinn", "roles": ["QUALITY"], "password": "%s"}""".formatted(RunningLedger.PASSWORD));
            deliver(ledger, "R-1", "L-1", expires);

            JsonNode second = deliver(ledger, "R-2", "L-1", expires.minusMonths(1));
            assertThat(second.path("result")
                            .path("warnings")
                            .path(0)
                            .path("rule")
                            .asString())
                    .isEqualTo("R-S20");

            assertThat(rules(judge(ledger, "release-stock", "QA-1"))).containsExactly("R-S20");
            JsonNode settled = ledger.commandOf(
                    "quinn", "lots/X/L-1/settle-expiry-conflict", """
                    {"delivery": {"receipt": "R-2", "line": 1}, "expiresOn": "%s", "reasonCode": "LABEL",
                     "evidence": "Letter of the vendor", "reason": "The second label is right"}""".formatted(expires.minusMonths(1)));
            assertThat(settled.path("position").isMissingNode()).isFalse();
            assertThat(rules(judge(ledger, "release-stock", "QA-2"))).isEmpty();

            assertThat(ledger.ask("lots/X/L-1", settled)
                            .path("lot")
                            .path("expiresOn")
                            .asString())
                    .isEqualTo(expires.minusMonths(1).toString());
        }
    }

    private static JsonNode judge(RunningLedger ledger, String command, String name) {
        return ledger.commandOf("quinn", "lots/X/L-1/" + command, """
                {"movement": "%s", "delivery": {"receipt": "R-2", "line": 1}, "reasonCode": "INSPECTED",
                 "reason": "Looked at"}""".formatted(name));
    }

    private static void prepare(RunningLedger ledger) {
        ledger.command("locations", """
                {"location": "MAIN", "description": "Main warehouse"}""");
        ledger.command("stock-bins", """
                {"bin": "A-01", "description": "A shelf", "location": "MAIN"}""");
        ledger.command("items", """
                {"item": "X", "description": "An item", "stockMeasure": "PACK", "lotTracking": true,
                 "expiryPolicy": {"kind": "BY_DATE"}}""");
    }

    private static JsonNode deliver(RunningLedger ledger, String receipt, String lot, LocalDate expiresOn) {
        return ledger.command("deliveries", """
                {"receipt": "%s", "vendor": "ACME", "location": "MAIN",
                 "lines": [{"line": 1, "item": "X", "received": "5", "assignments":
                   [{"bin": "A-01", "quantity": "5", "lotNumber": "%s", "lot": {"expiresOn": "%s"}}]}]}""".formatted(receipt, lot, expiresOn));
    }

    private static List<String> announcements(RunningLedger ledger, String lot) {
        JsonNode history = ledger.read("audit-trail?sort=position&stream=lot/X/" + lot);
        return StreamSupport.stream(history.path("entries").spliterator(), false)
                .filter(each -> each.path("event").asString().startsWith("LotExpir"))
                .map(each -> each.path("event").asString() + " by "
                        + each.path("actor").asString())
                .toList();
    }

    private static List<String> rules(JsonNode answer) {
        return StreamSupport.stream(answer.path("violations").spliterator(), false)
                .map(each -> each.path("rule").asString())
                .toList();
    }

    private static void awaitAnnouncement(RunningLedger ledger, String lot) {
        Instant limit = Instant.now().plus(PATIENCE);
        while (announcements(ledger, lot).isEmpty()) {
            assertThat(Instant.now())
                    .as("the expiry of lot %s is announced in time", lot)
                    .isBefore(limit);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
