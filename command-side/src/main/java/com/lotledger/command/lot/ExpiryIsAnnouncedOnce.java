package com.lotledger.command.lot;

import com.lotledger.api.lot.LotEvent;
import com.lotledger.api.lot.LotEvent.LotExpired;
import com.lotledger.api.lot.LotEvent.LotExpiryApproaching;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Subscribers hear once per lot and date that it expires soon, and once that it has expired (R-S23, R-E14), as long as there is
 * stock of it. What has expired is no longer said to expire soon.
 */
final class ExpiryIsAnnouncedOnce {

    private ExpiryIsAnnouncedOnce() {}

    /**
     * What is to be announced today.
     *
     * @param daysAhead how long before subscribers hear of it; null for not at all
     */
    static Optional<LotEvent> due(LotState lot, @Nullable Integer daysAhead, LocalDate today) {
        LocalDate expiresOn = lot.profile().expiresOn();
        if (expiresOn == null || !lot.inStock()) {
            return Optional.empty();
        }
        if (expiresOn.isBefore(today)) {
            return expiresOn.equals(lot.announcedExpired())
                    ? Optional.empty()
                    : Optional.of(new LotExpired(lot.lot().item(), lot.lot().number(), expiresOn));
        }
        if (daysAhead == null
                || today.isBefore(expiresOn.minusDays(daysAhead))
                || expiresOn.equals(lot.announcedApproaching())) {
            return Optional.empty();
        }
        return Optional.of(new LotExpiryApproaching(lot.lot().item(), lot.lot().number(), expiresOn, daysAhead));
    }
}
