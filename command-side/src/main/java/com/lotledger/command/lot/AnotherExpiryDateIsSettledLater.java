package com.lotledger.command.lot;

import com.lotledger.api.lot.LotProfile;
import com.lotledger.api.value.ExpiryPolicy.From;
import com.lotledger.api.value.ExpiryPolicy.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goods that tell another expiry date than their lot has are not sent away: they wait in quarantine until quality has said which
 * date counts (R-S20).
 */
public final class AnotherExpiryDateIsSettledLater {

    private AnotherExpiryDateIsSettledLater() {}

    /** The first other date that is told of the lot. */
    public static Optional<LocalDate> told(LotState lot, Collection<LotProfile> told) {
        return told.stream().flatMap(each -> told(lot, each).stream()).findFirst();
    }

    /** The other date that is told of the lot, typed or following from another date of manufacture. */
    public static Optional<LocalDate> told(LotState lot, @Nullable LotProfile told) {
        if (told == null) {
            return Optional.empty();
        }
        return (told.expiresOn() == null ? derived(lot, told) : Optional.of(told.expiresOn()))
                .filter(date -> !date.equals(lot.profile().expiresOn()));
    }

    private static Optional<LocalDate> derived(LotState lot, LotProfile told) {
        LotProfile known = lot.profile();
        // The date of the lot may have been changed after it was derived from the same manufacture.
        return told.manufacturedOn() != null
                        && !told.manufacturedOn().equals(known.manufacturedOn())
                        && known.expiryPolicy() instanceof Period period
                        && period.from() == From.MANUFACTURE_DATE
                ? Optional.of(period.expiryFrom(told.manufacturedOn()))
                : Optional.empty();
    }
}
