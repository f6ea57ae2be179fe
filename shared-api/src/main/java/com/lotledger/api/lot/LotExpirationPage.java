package com.lotledger.api.lot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lots by expiry date.
 *
 * @param next cursor of the page after this one; null when this is the last
 */
public record LotExpirationPage(
        List<LotExpirationView> entries, @Nullable String next) {
    public LotExpirationPage {
        entries = List.copyOf(entries);
    }
}
