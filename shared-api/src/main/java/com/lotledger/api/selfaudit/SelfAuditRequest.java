package com.lotledger.api.selfaudit;

import java.util.List;

/** What can be asked to be done about self-audits; no history tells of it. Whoever sends it has checked who asks. */
public sealed interface SelfAuditRequest {

    /**
     * Builds read models anew and compares them with the live ones, for auditors and administrators. Answers a {@link SelfAuditView}.
     *
     * @param id its name, 1 to 40 letters, digits, dots, lines and dashes
     * @param views names of read models; all when there is none
     * @param actor who asks
     */
    record StartSelfAudit(String id, List<String> views, String actor) implements SelfAuditRequest {
        public StartSelfAudit {
            views = List.copyOf(views);
        }
    }
}
