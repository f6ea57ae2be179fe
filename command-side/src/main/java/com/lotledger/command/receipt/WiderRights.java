package com.lotledger.command.receipt;

import com.lotledger.api.provenance.Role;
import com.lotledger.platform.provenance.Sender;

/** More decimals than usual (R-G03) and bins of other locations (R-B15) are open to quality and administrators only. */
public final class WiderRights {

    private WiderRights() {}

    /** Whether the sender has one of these roles. */
    public static boolean held(Sender sender) {
        return sender.roles().contains(Role.QUALITY) || sender.roles().contains(Role.ADMINISTRATOR);
    }
}
