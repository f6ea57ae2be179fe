package com.lotledger.browser.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** What happened before anybody looks at a page, so that every page has something to show. */
final class Past {

    private static final String DOSSIERS = "recalls/RC-2026-1/dossiers";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Api api;
    private String earlierDossier = "";
    private String laterDossier = "";

    Past(Api api) {
        this.api = api;
    }

    /** An address in which positions of what happened are left open. */
    String filledIn(String address) {
        return address.replace("{earlier}", earlierDossier).replace("{later}", laterDossier);
    }

    void happen() {
        for (Person person : Person.values()) {
            if (person != Person.ADMINISTRATOR) {
                api.command("users", """
                        {"user": "%s", "roles": [%s], "password": "%s"}""".formatted(person.user(), person.roles(), person.password()));
            }
        }
        shipAndJudge();
        receive();
        recall();
        api.command(Person.AUDITOR, "drills", """
                {"drill": "2026-1", "item": "MED-1010", "lotNumber": "AH2602335"}""");
        api.command(
                Person.AUDITOR,
                "drills/2026-1/complete-drill-phase",
                "{\"phase\": \"IDENTIFIED\", \"remarks\": \"Found on shelf A\"}");
        api.command("webhook-subscriptions", """
                {"subscription": "wards", "description": "Stock of the wards", "url": "https://wards.example/ledger",
                 "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}""");
        api.command("webhook-subscriptions/wards/pause-webhook-subscription", "{\"reason\": \"Not before May\"}");
        api.command("view-copies", "{\"name\": \"april\", \"views\": [\"stock\"]}");
        api.command("self-audits", "{\"id\": \"spring\"}");
    }

    private void shipAndJudge() {
        api.command("lots/MED-1090/AH2601317/ship-stock", """
                {"movement": "S-1", "quantity": "12", "bin": "CW-A-01", "documentNumber": "DN-1180",
                 "customer": {"code": "WARD-3", "name": "Ward 3, Harrow Hill", "contact": "+44 20 5550 0101"}}""");
        api.command(Person.QUALITY, "lots/MED-1080/NB2601308/quarantine-stock", """
                {"movement": "Q-1", "reasonCode": "TEMPERATURE", "reason": "The cold room stood open for an hour"}""");
        api.command(Person.QUALITY, "lots/MED-1020/AH2602901/hold-stock", """
                {"movement": "H-1", "quantity": "40", "bin": "CW-A-02", "reasonCode": "COMPLAINT",
                 "reason": "A ward reports broken blisters"}""");
    }

    private void receive() {
        api.command(Person.RECEIVER, "purchase-receipts", """
                {"receipt": "GR-26-0101", "vendor": "V-ARDEN", "vendorName": "Arden & Holm Pharmaceuticals Ltd",
                 "purchaseOrder": "PO-26-1501", "deliveryNote": "LS-88120", "location": "CENTRAL"}""");
        api.command(Person.RECEIVER, "purchase-receipts/GR-26-0101/add-receipt-line", """
                {"line": 1, "item": "MED-1010", "received": "4", "measure": "BOX", "ordered": "4"}""");
        api.command(Person.RECEIVER, "purchase-receipts/GR-26-0101/add-receipt-line", """
                {"line": 2, "item": "DEV-2050", "received": "2"}""");
        api.command(Person.RECEIVER, "purchase-receipts/GR-26-0101/assign-quantity-to-bin", """
                {"assignment": "A-1", "line": 1, "bin": "CW-A-01", "quantity": "3", "lotNumber": "AH2611400",
                 "lot": {"expiresOn": "2028-10-31"}}""");
    }

    private void recall() {
        api.command(Person.COORDINATOR, "recalls", """
                {"recall": "RC-2026-1", "number": "FSCA 26-114", "recallClass": "CLASS_2", "effectivenessLevel": "A",
                 "scope": {"criteria": [{"item": "MED-1090", "lotNumbers": ["AH2601317"]}]},
                 "reason": "Valve sticks in the cold", "instructions": "Send back what is left"}""");
        earlierDossier = dossier();
        String position = api.ask(Person.COORDINATOR, "recalls/RC-2026-1")
                .path("position")
                .asString();
        api.command(
                Person.COORDINATOR,
                "recalls/RC-2026-1/confirm-recall",
                "{\"previewedAt\": %s, \"reason\": \"The maker confirms it\"}".formatted(position));
        laterDossier = dossier();
    }

    private String dossier() {
        String position =
                api.command(Person.COORDINATOR, DOSSIERS, "{}").path("position").asString();
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (!api.ask(Person.COORDINATOR, DOSSIERS + "/" + position)
                .path("state")
                .asString()
                .equals("READY")) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the dossier is not ready");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return position;
    }
}
