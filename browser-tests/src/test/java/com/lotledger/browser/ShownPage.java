package com.lotledger.browser;

import java.util.Locale;

/** Every page there is, with an address at which there is something to see on it. */
enum ShownPage {
    SIGN_IN("/sign-in", "/sign-in"),
    START("/", "/"),
    LOTS("/lots", "/lots"),
    LOT("/lots/{item}/{lotNumber}", "/lots/MED-1090/AH2601317"),
    QUALITY("/quality", "/quality"),
    VERDICT("/quality/{item}/{lotNumber}", "/quality/MED-1020/AH2602901"),
    RECALLS("/recalls", "/recalls"),
    RECALL_OPENING("/recalls/new", "/recalls/new"),
    RECALL("/recalls/{recall}", "/recalls/RC-2026-1"),
    RECALL_DELIVERIES("/recalls/{recall}/deliveries", "/recalls/RC-2026-1/deliveries"),
    RECALL_SCOPE("/recalls/{recall}/scope", "/recalls/RC-2026-1/scope"),
    RECALL_CONSIGNEES("/recalls/{recall}/consignees", "/recalls/RC-2026-1/consignees"),
    RECALL_CONSIGNEE("/recalls/{recall}/consignees/{customer}", "/recalls/RC-2026-1/consignees/WARD-3"),
    RECALL_COMMUNICATIONS("/recalls/{recall}/communications", "/recalls/RC-2026-1/communications"),
    RECALL_BALANCE("/recalls/{recall}/balance", "/recalls/RC-2026-1/balance"),
    RECALL_STOPPED("/recalls/{recall}/stopped", "/recalls/RC-2026-1/stopped"),
    RECALL_SHIPMENTS("/recalls/{recall}/shipments", "/recalls/RC-2026-1/shipments"),
    RECALL_TIMELINE("/recalls/{recall}/timeline", "/recalls/RC-2026-1/timeline"),
    DOSSIERS("/recalls/{recall}/dossiers", "/recalls/RC-2026-1/dossiers"),
    DOSSIER_COMPARISON(
            "/recalls/{recall}/dossiers/compare", "/recalls/RC-2026-1/dossiers/compare?from={earlier}&to={later}"),
    DRILLS("/drills", "/drills"),
    DRILL("/drills/{drill}", "/drills/2026-1");

    private final String pattern;
    private final String address;

    ShownPage(String pattern, String address) {
        this.pattern = pattern;
        this.address = address;
    }

    /** As its controller says it. */
    String pattern() {
        return pattern;
    }

    String address() {
        return address;
    }

    /** The name of its pictures, without what comes behind the dot. */
    String picture() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
