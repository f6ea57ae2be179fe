package com.lotledger.web.page;

import com.lotledger.api.refusal.Refusal;
import com.lotledger.api.refusal.Violation;
import java.util.List;

/** Keeps pages to those who may see them; what they may do is decided at the commands. */
public final class Allowed {

    private Allowed() {}

    /** Refuses whoever has none of these roles. */
    public static void only(Visitor visitor, String... roles) {
        if (!visitor.isOneOf(roles)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, List.of(new Violation("R-X11", null, "none of your roles allows this")));
        }
    }
}
