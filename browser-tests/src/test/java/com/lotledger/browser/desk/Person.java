package com.lotledger.browser.desk;

/** Those who use the pages, each with what their work needs. */
public enum Person {
    ADMINISTRATOR("admin", ""),
    RECEIVER("rita", "\"RECEIVER\""),
    QUALITY("quinn", "\"QUALITY\""),
    COORDINATOR("carla", "\"RECALL_COORDINATOR\""),
    AUDITOR("otto", "\"AUDITOR\""),
    /** Who may see and do everything, for looking at every page. */
    EVERYTHING("erin", "\"RECEIVER\", \"QUALITY\", \"RECALL_COORDINATOR\", \"AUDITOR\", \"ADMINISTRATOR\"");

    static final String PASSWORD = "only for these tests";

    private final String user;
    private final String roles;

    Person(String user, String roles) {
        this.user = user;
        this.roles = roles;
    }

    public String user() {
        return user;
    }

    public String password() {
        return PASSWORD;
    }

    /** As a list in JSON without its brackets. */
    String roles() {
        return roles;
    }
}
