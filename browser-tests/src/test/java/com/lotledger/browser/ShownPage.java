package com.lotledger.browser;

import java.util.Locale;

/** Every page there is, with an address at which there is something to see on it. */
enum ShownPage {
    SIGN_IN("/sign-in", "/sign-in"),
    START("/", "/"),
    PASSWORD("/password", "/password"),
    SET_UP("/set-up", "/set-up"),
    RECEIVING("/receiving", "/receiving"),
    RECEIPT("/receiving/{receipt}", "/receiving/GR-26-0101?line=1"),
    SCAN("/scan", "/scan?scan=0109506000010107"),
    LOT_LABEL("/labels/lots/{item}/{lotNumber}", "/labels/lots/MED-1090/AH2601317"),
    BIN_LABEL("/labels/bins/{bin}", "/labels/bins/CW-A-01"),
    LOTS("/lots", "/lots"),
    LOT("/lots/{item}/{lotNumber}", "/lots/MED-1090/AH2601317"),
    EXPIRY("/expiry", "/expiry"),
    BINS("/bins", "/bins"),
    BIN("/bins/bin/{bin}", "/bins/bin/CW-A-01"),
    CONTROL_SHEET("/bins/control-sheet", "/bins/control-sheet?location=CENTRAL"),
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
    DRILL("/drills/{drill}", "/drills/2026-1"),
    AUDIT("/audit", "/audit"),
    EVENT("/audit/{position:[0-9]{1,18}}", "/audit/100"),
    OPERATIONS("/operations", "/operations"),
    VIEW_COPY("/operations/copies/{name}", "/operations/copies/april"),
    SELF_AUDIT("/operations/self-audits/{name}", "/operations/self-audits/spring"),
    WEBHOOKS("/operations/webhooks", "/operations/webhooks"),
    WEBHOOK("/operations/webhooks/{name}", "/operations/webhooks/wards"),
    USERS("/users", "/users"),
    USER("/users/{name}", "/users/rita");

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
