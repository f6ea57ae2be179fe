package com.lotledger.web.page;

import com.lotledger.api.provenance.Role;
import com.lotledger.platform.provenance.Sender;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who looks at a page, at which location and on which business date. Not a record: requests must not fill it. */
public final class Visitor {

    private final Sender sender;
    private final @Nullable String location;

    Visitor(Sender sender, @Nullable String location) {
        this.sender = sender;
        this.location = location;
    }

    /** The signed-in user. */
    public String user() {
        return sender.actor();
    }

    /** On whose behalf commands are sent. */
    public Sender sender() {
        return sender;
    }

    /** The day that documents bear and by which lots are expired. */
    public LocalDate businessDate() {
        return sender.businessDate();
    }

    /** Where the visitor works; null for everywhere. */
    public @Nullable String location() {
        return location;
    }

    /** Whether the visitor has one of these roles. */
    public boolean isOneOf(String... roles) {
        for (String each : roles) {
            if (sender.roles().contains(Role.valueOf(each))) {
                return true;
            }
        }
        return false;
    }
}
