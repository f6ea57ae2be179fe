package com.lotledger.api.lot;

import com.lotledger.api.value.LotId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the lots whose expiry is to be announced.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record LotAnnouncementPage(
        List<LotId> entries, @Nullable String next) {
    public LotAnnouncementPage {
        entries = List.copyOf(entries);
    }
}
