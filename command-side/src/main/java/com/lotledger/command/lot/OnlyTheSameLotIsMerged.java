package com.lotledger.command.lot;

import com.lotledger.api.refusal.Violations;
import java.util.Objects;

/** Two lots are merged when they are one: of one vendor, with one expiry date (R-S15). */
public final class OnlyTheSameLotIsMerged {

    private OnlyTheSameLotIsMerged() {}

    /** Records why the one is not merged into the other. */
    public static void check(LotState duplicate, LotState into, Violations violations) {
        violations
                .unless(!duplicate.lot().equals(into.lot()), "R-S15", "into", "a lot is not merged into itself")
                .unless(
                        Objects.equals(duplicate.vendor(), into.vendor()),
                        "R-S15",
                        "into",
                        duplicate.lot() + " is of vendor " + duplicate.vendor() + ", " + into.lot() + " of "
                                + into.vendor())
                .unless(
                        Objects.equals(
                                duplicate.profile().expiresOn(), into.profile().expiresOn()),
                        "R-S15",
                        "into",
                        duplicate.lot() + " expires on " + duplicate.profile().expiresOn() + ", " + into.lot() + " on "
                                + into.profile().expiresOn() + "; correct the wrong date first");
    }
}
