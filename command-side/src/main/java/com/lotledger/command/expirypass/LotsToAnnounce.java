package com.lotledger.command.expirypass;

import com.lotledger.api.lot.LotAnnouncementPage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lots whose expiry subscribers have yet to hear of, page by page. */
@FunctionalInterface
interface LotsToAnnounce {

    /**
     * A page of them.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    LotAnnouncementPage of(LocalDate today, @Nullable String after);
}
