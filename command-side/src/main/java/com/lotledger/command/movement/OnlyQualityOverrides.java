package com.lotledger.command.movement;

import com.lotledger.api.provenance.Reason;
import com.lotledger.api.provenance.Role;
import com.lotledger.api.refusal.Violations;
import com.lotledger.platform.provenance.Sender;
import org.jspecify.annotations.Nullable;

/** Only quality lets stock leave that rules hold back, and says why (R-S12). */
final class OnlyQualityOverrides {

    private OnlyQualityOverrides() {}

    static void check(@Nullable Reason override, Sender sender, Violations violations) {
        violations.unless(
                override == null || sender.roles().contains(Role.QUALITY),
                "R-S12",
                "override",
                "only quality lets stock leave that rules hold back");
    }
}
