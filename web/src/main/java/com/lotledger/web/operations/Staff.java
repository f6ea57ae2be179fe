package com.lotledger.web.operations;

import com.lotledger.web.page.Allowed;
import com.lotledger.web.page.Visitor;

/** Who sees and does what here: the same as by the API. */
final class Staff {

    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String AUDITOR = "AUDITOR";
    private static final String INTEGRATION = "INTEGRATION";

    private Staff() {}

    static void see(Visitor visitor) {
        Allowed.only(visitor, ADMINISTRATOR, AUDITOR, INTEGRATION);
    }

    static void administer(Visitor visitor) {
        Allowed.only(visitor, ADMINISTRATOR);
    }

    static void audit(Visitor visitor) {
        Allowed.only(visitor, ADMINISTRATOR, AUDITOR);
    }

    static boolean mayAudit(Visitor visitor) {
        return visitor.isOneOf(ADMINISTRATOR, AUDITOR);
    }

    static void connect(Visitor visitor) {
        Allowed.only(visitor, ADMINISTRATOR, INTEGRATION);
    }
}
